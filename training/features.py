"""What the network sees of a word, and the classes it chooses from."""
import json
import re
from collections import Counter

DASHES = re.compile('[\u2010-\u2015\u2212]')
QUOTES = re.compile('[\u201c\u201d\u201e\u00ab\u00bb\u2033]')
APOSTROPHES = re.compile('[\u2018\u2019\u02bc\u2032]')


def plain(form):
    """One dash, one quotation mark, one apostrophe, digits as 0: treebanks and newspapers print them differently."""
    form = DASHES.sub('-', QUOTES.sub('"', APOSTROPHES.sub("'", form)))
    return re.sub(r'\d', '0', re.sub('[\u00a0\u202f\u2009 ]', '', form) if form != ' ' else form)


def shape(form):
    kinds = ''.join('0' if c.isdigit() else 'X' if c.isupper() else 'x' if c.isalpha() else c for c in form)
    return re.sub(r'(.)\1{2,}', r'\1\1', kinds)[:8]


def affixes(form):
    """The strings whose embeddings are summed: beginnings, endings and the shape."""
    lower = plain(form).lower()
    yield f's:{shape(plain(form))}'
    for n in (1, 2, 3, 4):
        if len(lower) >= n:
            yield f'<{lower[:n]}' if n < 4 else f'<<{lower[:n]}'
            yield f'{lower[-n:]}>'
    if len(lower) >= 5:
        yield f'{lower[-5:]}>>'


lexicon = {}  # what lexicon.ts wrote: word → [parts of its readings, parts of the names it is known from]


def use_lexicon(path):
    with open(path, encoding='utf-8') as file:
        lexicon.update(json.load(file))


def parts(form):
    """`affixes`, and what the lexicons of the product know (twin: lib/linguistics/lexicon/lexicon-parts.ts)."""
    yield from affixes(form)
    readings, names = lexicon.get(form.lower().replace('’', "'").replace('‑', '-'), ((), ()))
    yield from readings
    if form[:1].isupper():
        yield from names


def lemma_script(form, lemma):
    """How to make the lemma: case, characters to cut at the end, what to add. Falls back on the lemma itself."""
    source, case = (form.lower(), 'l') if lemma[:1] != lemma[:1].upper() or not lemma[:1].isalpha() else (form, 'k')
    common = 0
    while common < min(len(source), len(lemma)) and source[common] == lemma[common]:
        common += 1
    if common == 0 and len(source) > 2:
        return f'={lemma}'
    return f'{case}{len(source) - common}{lemma[common:]}'


def apply_script(form, script):
    if script.startswith('='):
        return script[1:]
    cut = re.match(r'([lk])(\d+)(.*)', script, re.S)
    source = form.lower() if cut[1] == 'l' else form
    return (source[: len(source) - int(cut[2])] if int(cut[2]) else source) + cut[3] or form


class Vocabulary:
    """Index 0 is the unknown; what is rarer than `least` is unknown."""

    def __init__(self, counts, least=1, unknown='<unk>'):
        kept = sorted((w for w, n in counts.items() if n >= least and w != unknown), key=lambda w: (-counts[w], w))
        self.words = [unknown, *kept]
        self.index = {w: i for i, w in enumerate(self.words)}
        self.seen = {}

    def __getitem__(self, word):
        return self.index.get(word, 0)

    def __len__(self):
        return len(self.words)


def vocabularies(sentences, known=()):
    """`known`: words of which vectors tell something; behind those of the sentences, which have rows of their own."""
    words, pieces, upos, feats, lemmas, rels, names = (Counter() for _ in range(7))
    for sentence in sentences:
        for node in sentence.nodes:
            words[plain(node.form).lower()] += 1
            pieces.update(parts(node.form))
            if node.name:
                names[node.name] += 1
            if not node.parsed:
                continue
            upos[node.upos] += 1
            feats[node.feats] += 1
            lemmas[lemma_script(node.form, node.lemma)] += 1
            rels[node.deprel] += 1
    trained = Vocabulary(words, 2)
    rows = len(trained)
    for word in known:
        trained.index.setdefault(word, len(trained.words))
        if trained.index[word] == len(trained.words):
            trained.words.append(word)
    return {
        'word': trained,
        'affix': Vocabulary(pieces, 3),
        'upos': Vocabulary(upos),
        'feats': Vocabulary(feats, 2, '_'),
        'lemma': Vocabulary(lemmas, 2, 'l0'),
        'deprel': Vocabulary(rels),
        'name': Vocabulary(names, 1, 'O'),
    }, words, rows
