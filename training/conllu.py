"""CoNLL-U in and out. A Node is one token as it is printed: `des` stays one node, whose `second` word holds `les`.

French contractions are so decided by the tagger (UPOS `ADP+DET` against `DET`), and split again when they are written.
"""
from dataclasses import dataclass, field


@dataclass
class Node:
    form: str
    lemma: str
    upos: str
    feats: str
    head: int  # index of the head node, -1 for the root
    deprel: str
    second: tuple | None = None  # (form, lemma, upos, feats) of the second word of a contraction
    first: tuple | None = None  # likewise the first word, when this node stands for the second (auquel)
    space_after: bool = True
    begins: tuple | None = None  # (form, number of words) of a multiword token kept as words (don't, desdites)
    name: str | None = None  # 'B-person', 'I-person', …, 'O'; None where nobody has looked
    sure: float = 1.0  # the probability of its arc, where a network drew it
    name_sure: float = 1.0  # likewise of its name
    parsed: bool = True  # False: a token of raw text, without tags and tree


@dataclass
class Sentence:
    text: str
    nodes: list = field(default_factory=list)
    id: str = ''


def read(path, every_contraction=False):
    """All sentences of a file; contractions become one node, other ranges are kept as words.

    A contraction whose words hang on each other (`au` in the fixed `au vu de`) stays two nodes, unless
    `every_contraction`: tokens as they are printed, for annotating (its gold tree is then of no use).
    """
    block, text, name = [], '', ''
    with open(path, encoding='utf-8') as lines:
        for line in lines:
            line = line.rstrip('\n')
            if line.startswith('# text = '):
                text = line[9:]
            elif line.startswith('# sent_id = '):
                name = line[12:]
            elif line and line[0] != '#':
                block.append(line.split('\t'))
            elif not line and block:
                yield to_nodes(text, block, every_contraction, name)
                block, text, name = [], '', ''
    if block:
        yield to_nodes(text, block, every_contraction, name)


def to_nodes(text, rows, every_contraction=False, name=''):
    words = {int(row[0]): row for row in rows if row[0].isdigit()}
    merged = {}  # id of a swallowed word → id of the word that stands for the node
    surface, begins = {}, {}
    no_space = set()
    for row in rows:
        if '-' in row[0] and '.' not in row[0]:
            a, b = map(int, row[0].split('-'))
            last = 'SpaceAfter=No' in row[9]
            whole = every_contraction and row[1].lower() in CONTRACTIONS
            if b == a + 1 and (whole or mergeable(words[a], words[b], row[1])):
                keeps = b if words[b][3] == 'PRON' else a
                merged[a if keeps == b else b] = keeps
                surface[keeps] = row[1]
                if last:
                    no_space.add(keeps)
            else:
                begins[a] = (row[1], b - a + 1)
                for i in range(a, b):
                    no_space.add(i)
                if last:
                    no_space.add(b)
    for i, row in words.items():
        if 'SpaceAfter=No' in row[9]:
            no_space.add(i)
    kept = [i for i in sorted(words) if i not in merged]
    index = {i: n for n, i in enumerate(kept)}
    index.update({i: index[k] for i, k in merged.items()})
    sentence = Sentence(text, id=name)
    for i in kept:
        row = words[i]
        head = int(row[6])
        node = Node(surface.get(i, row[1]), row[2], row[3], row[5], -1 if head == 0 else index[head], row[7])
        node.space_after = i not in no_space
        node.begins = begins.get(i)
        for swallowed, k in merged.items():
            if k != i:
                continue
            other = words[swallowed]
            part = (other[1], other[2], other[3], other[5])
            if swallowed > i:
                node.second, node.upos = part, f'{row[3]}+{other[3]}'
                node.feats = other[5]
            else:
                node.first, node.upos = part, f'{other[3]}+{row[3]}'
        sentence.nodes.append(node)
    for n, node in enumerate(sentence.nodes):
        if node.head == n and not every_contraction:  # cannot be: such a contraction was not merged
            raise ValueError(f'a node hangs on itself: {sentence.text}')
    return sentence


def mergeable(a, b, form):
    """`du` = de + le on one noun, or `auquel` = à + lequel; never `n't` or `gonna`."""
    if form.lower() not in CONTRACTIONS:
        return False
    if b[3] == 'PRON':
        return a[6] == b[0]
    return a[6] == b[6] or (a[6] != b[0] and b[6] != a[0])


CONTRACTIONS = {
    'du': ('de', 'le'), 'des': ('de', 'les'), 'au': ('à', 'le'), 'aux': ('à', 'les'),
    'duquel': ('de', 'lequel'), 'desquels': ('de', 'lesquels'), 'desquelles': ('de', 'lesquelles'),
    'auquel': ('à', 'lequel'), 'auxquels': ('à', 'lesquels'), 'auxquelles': ('à', 'lesquelles'),
}


def cased(word, like):
    return word[0].upper() + word[1:] if like[:1].isupper() else word


def write(sentences, out):
    """Writes words again: a contraction becomes a range and its two words."""
    for number, sentence in enumerate(sentences, 1):
        out.write(f'# sent_id = {number}\n# text = {sentence.text}\n')
        ids, next_id = [], 1  # per node: (id of its first word, id of the word that stands for it)
        for node in sentence.nodes:
            two = '+' in node.upos and node.form.lower() in CONTRACTIONS
            ids.append((next_id, next_id + 1 if two and node.upos.endswith('PRON') else next_id))
            next_id += 2 if two else 1
        for (start, main), node in zip(ids, sentence.nodes):
            head = 0 if node.head < 0 else ids[node.head][1]
            misc = '_' if node.space_after else 'SpaceAfter=No'
            form = node.form.replace(' ', '\u00a0') if ' ' in node.form else node.form
            if node.begins:
                out.write(f'{start}-{start + node.begins[1] - 1}\t{node.begins[0]}' + '\t_' * 8 + '\n')
            if '+' in node.upos and node.form.lower() in CONTRACTIONS:
                one, two = CONTRACTIONS[node.form.lower()]
                upos = node.upos.split('+')
                out.write(f'{start}-{start + 1}\t{form}' + '\t_' * 7 + f'\t{misc}\n')
                if main == start:
                    out.write(f'{start}\t{cased(one, form)}\t{one}\t{upos[0]}\t_\t_\t{head}\t{node.deprel}\t_\t_\n')
                    out.write(f'{start + 1}\t{two}\tle\t{upos[1]}\t_\t{node.feats}\t{head}\tdet\t_\t_\n')
                else:
                    out.write(f'{start}\t{cased(one, form)}\t{one}\t{upos[0]}\t_\t_\t{main}\tcase\t_\t_\n')
                    out.write(f'{main}\t{two}\tlequel\t{upos[1]}\t_\t{node.feats}\t{head}\t{node.deprel}\t_\t_\n')
            else:
                row = [str(start), form, node.lemma, node.upos, '_', node.feats, str(head), node.deprel, '_', misc]
                out.write('\t'.join(row) + '\n')
        out.write('\n')
