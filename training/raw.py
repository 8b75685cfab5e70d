"""Raw articles as prepare.ts cuts them, and the names of treebank sentences."""
import json
import os

from conllu import Node, Sentence

CLASSES = {'PER': 'person', 'ORG': 'organisation', 'LOC': 'place'}


def read_raw(path):
    """Sentences of {document, forms, spaces, names?, tree?}; a tree (silver.py) is a list of upos, feats, lemma, head, deprel."""
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            row = json.loads(line)
            trees = row.get('tree') or [('X', '_', '', -1, '_')] * len(row['forms'])
            names = row.get('names') or [None] * len(row['forms'])
            nodes = [
                Node(form, lemma, upos, feats, head, deprel, space_after=space, name=name, parsed='tree' in row)
                for form, space, name, (upos, feats, lemma, head, deprel) in zip(row['forms'], row['spaces'], names, trees)
            ]
            yield Sentence(row['document'], nodes)


def add_names(sentences, corpora, paths):
    """Puts the tags of IOB2 files on the sentences of the same id, where the tokens are the same. Returns how many."""
    tags = {}
    for path in paths:
        with open(os.path.join(corpora, 'ner', path), encoding='utf-8') as lines:
            for line in lines:
                line = line.rstrip('\n')
                if line.startswith('# sent_id = '):
                    rows = tags[line[12:]] = []
                elif line and line[0] != '#':
                    rows.append(line.split('\t'))
    named = 0
    for sentence in sentences:
        rows = tags.get(sentence.id)
        if not rows or [row[1] for row in rows] != [node.form for node in sentence.nodes]:
            continue
        named += 1
        for node, row in zip(sentence.nodes, rows):
            node.name = row[2] if row[2] == 'O' else f'{row[2][:2]}{CLASSES[row[2][2:]]}'
    return named

