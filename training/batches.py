"""Sentences as tensors, with typographic noise so that newspapers look familiar."""
import random

import torch

from features import lemma_script, parts, plain


def looked_up(form, affix):
    """The word in lower case and the numbers of its parts; remembered, since most forms come again and again."""
    known = affix.seen.get(form)
    if known is None:
        known = affix.seen[form] = (plain(form).lower(), [i for i in (affix[part] for part in parts(form)) if i])
    return known

MARKS = {
    "'": "’", '’': "'", '"': '«', '«': '“', '»': '”', '-': '–', '...': '…', '“': '"', '”': '"',
}


def noisy(form, rng):
    if form in MARKS and rng.random() < 0.3:
        return MARKS[form]
    if len(form) > 1 and form[-1] in "'’" and rng.random() < 0.3:
        return form[:-1] + ('’' if form[-1] == "'" else "'")
    return form


def forms_of(sentence, rng):
    """Now and then a headline: in capitals, or (see `length_of`) without its full stop."""
    forms = [noisy(node.form, rng) for node in sentence.nodes]
    if rng.random() < 0.01:
        forms = [form.upper() for form in forms]
    return forms


def length_of(sentence, rng):
    """One less when the last full stop is dropped: nothing hangs on it."""
    last = len(sentence.nodes) - 1
    ends = last > 1 and sentence.nodes[last].deprel == 'punct' and not any(n.head == last for n in sentence.nodes)
    return last if ends and rng.random() < 0.05 else last + 1


GOLD = ('upos', 'feats', 'lemma', 'head', 'deprel', 'name')


def gold_of(sentence, vocabulary):
    """For each of GOLD the numbers of the words, -100 where nothing is known; kept on the sentence, which comes in each epoch."""
    if not hasattr(sentence, 'gold'):
        of = lambda name, of_node: [vocabulary[name][of_node(n)] if n.parsed else -100 for n in sentence.nodes]
        sentence.gold = {
            'upos': of('upos', lambda n: n.upos),
            'feats': of('feats', lambda n: n.feats),
            'lemma': of('lemma', lambda n: lemma_script(n.form, n.lemma)),
            'head': [n.head + 1 if n.parsed else -100 for n in sentence.nodes],
            'deprel': of('deprel', lambda n: n.deprel),
            'name': [vocabulary['name'][n.name] if n.name else -100 for n in sentence.nodes],
        }
    return sentence.gold


def encode(items, vocabulary, counts=None, rng=None):
    """`items` are (sentence, treebank id). With `counts` and `rng`: training noise and word dropout."""
    rows = []
    for sentence, bank in items:
        forms = forms_of(sentence, rng) if rng else [node.form for node in sentence.nodes]
        size = length_of(sentence, rng) if rng else len(forms)
        rows.append((sentence, bank, forms[:size]))
    longest = max(len(forms) for _, _, forms in rows)
    word, vector, pieces, offsets = [], [], [], []
    gold = {name: [] for name in GOLD}
    for sentence, _, forms in rows:
        padding = longest - len(forms)
        numbers, vectors = [], []
        for form in forms:
            offsets.append(len(pieces))
            lower, affix = looked_up(form, vocabulary['affix'])
            pieces.extend(affix)
            dropped = rng and rng.random() < 0.25 / (0.25 + counts[lower])
            number = vocabulary['word'][lower]
            numbers.append(0 if dropped else number)
            # What a treebank has never shown mostly has a vector all the same.
            vectors.append(0 if dropped and rng.random() < 0.2 else number)
        word.append(numbers + [0] * padding)
        vector.append(vectors + [0] * padding)
        offsets.extend([len(pieces)] * padding)
        known = gold_of(sentence, vocabulary) if rng else None
        for name in GOLD if rng else ():
            gold[name].append(known[name][: len(forms)] + [-100] * padding)
    return {
        'word': torch.tensor(word),
        'vector': torch.tensor(vector),
        'affix': torch.tensor(pieces, dtype=torch.long),
        'offsets': torch.tensor(offsets, dtype=torch.long),
        'treebank': torch.tensor([bank for _, bank, _ in rows]),
        'lengths': torch.tensor([len(forms) for _, _, forms in rows]),
        'gold': {name: torch.tensor(gold[name]) for name in GOLD} if rng else {},
    }


def batches(items, words_each, rng: random.Random):
    """Sentences of like length together, about `words_each` words a batch, in random order."""
    order = sorted(items, key=lambda item: len(item[0].nodes) + rng.random() * 4)
    batch, width, made = [], 0, []
    for item in order:
        width = max(width, len(item[0].nodes))
        if batch and width * (len(batch) + 1) > words_each:
            made.append(batch)
            batch, width = [], len(item[0].nodes)
        batch.append(item)
    made.append(batch)
    rng.shuffle(made)
    return made
