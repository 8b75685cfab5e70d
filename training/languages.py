"""Which treebanks each language is trained and tried on. The first treebank is the id used at run time.

Weights say how often a sentence is drawn. French GSD has no training file here: its dev file is trained on, its test file
never is. English PUD is never trained on. ALTS (sixteenth century) and FIB (overlaps FQB) are left out.
"""
TREEBANKS = {
    'fr': {
        'train': {
            'gsd': ['fr/gsd/fr_gsd-ud-dev.conllu'],
            'sequoia': ['fr/sequoia/fr_sequoia-ud-train.conllu', 'fr/sequoia/fr_sequoia-ud-dev.conllu'],
            'pud': ['fr/pud/fr_pud-ud-test.conllu'],
            'fqb': ['fr/fqb/fr_fqb-ud-test.conllu'],
        },
        'names': [],  # WiNER, through prepare.ts
        'test': {
            'gsd': ('gsd', 'fr/gsd/fr_gsd-ud-test.conllu'),
            'sequoia': ('sequoia', 'fr/sequoia/fr_sequoia-ud-test.conllu'),
        },
    },
    'en': {
        'train': {'ewt': ['en/ewt/en_ewt-ud-train.conllu', 'en/ewt/en_ewt-ud-dev.conllu']},
        'names': ['en/ewt/en_ewt-ud-train.first-version.iob2', 'en/ewt/en_ewt-ud-dev.iob2'],
        'test': {
            'ewt': ('ewt', 'en/ewt/en_ewt-ud-test.conllu'),
            'pud': ('ewt', 'en/pud/en_pud-ud-test.conllu'),
        },
    },
}
