"""Scores → tags and a tree (maximum spanning tree with one root, Chu-Liu/Edmonds)."""
import copy
import math

import torch

from batches import encode
from features import apply_script


def spanning_tree(scores):
    """`scores[d][h]`: word d (1…n) under head h (0 is the root). Returns heads of words 1…n with exactly one root."""
    n = len(scores)
    best = greedy(scores)
    roots = [d for d in range(1, n) if best[d] == 0]
    if len(roots) != 1 or has_cycle(best):
        total, found = None, None
        for root in sorted(range(1, n), key=lambda d: -scores[d][0])[:4]:
            forced = [row[:] for row in scores]
            for d in range(1, n):
                forced[d][0] = 0.0 if d == root else -1e9
            heads = edmonds(forced)
            value = sum(scores[d][heads[d]] for d in range(1, n))
            if total is None or value > total:
                total, found = value, heads
        best = found
    return best[1:]


def greedy(scores):
    n = len(scores)
    return [0] + [max((h for h in range(n) if h != d), key=lambda h: scores[d][h]) for d in range(1, n)]


def cycle_in(heads):
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path, at = [], start
        while at != 0 and state[at] == 0:
            state[at] = 1
            path.append(at)
            at = heads[at]
        if at != 0 and state[at] == 1:
            return path[path.index(at):]
        for node in path:
            state[node] = 2
    return None


def has_cycle(heads):
    return cycle_in(heads) is not None


def edmonds(scores):
    heads = greedy(scores)
    cycle = cycle_in(heads)
    if not cycle:
        return heads
    n, inside = len(scores), set(cycle)
    outside = [v for v in range(n) if v not in inside]
    place = {v: i for i, v in enumerate(outside)}
    c = len(outside)
    small = [[-1e9] * (c + 1) for _ in range(c + 1)]
    enter, leave = {}, {}
    for d in outside:
        for h in outside:
            if d != h:
                small[place[d]][place[h]] = scores[d][h]
        h = max(cycle, key=lambda v: scores[d][v])
        small[place[d]][c], leave[d] = scores[d][h], h
    loop = sum(scores[v][heads[v]] for v in cycle)
    for h in outside:
        d = max(cycle, key=lambda v: scores[v][h] - scores[v][heads[v]])
        small[c][place[h]], enter[h] = loop + scores[d][h] - scores[d][heads[d]], d
    solved = edmonds(small)
    result = heads[:]
    for d in outside[1:]:
        h = solved[place[d]]
        result[d] = leave[d] if h == c else outside[h]
    into = outside[solved[c]]
    result[enter[into]] = into
    return result


@torch.no_grad()
def annotate(networks, vocabulary, sentences, bank, size=64):
    """Copies of the sentences with everything predicted, by the mean of what the networks hold for likely.

    The networks share their vocabularies; `networks` may be one."""
    networks = networks if isinstance(networks, list) else [networks]
    device = next(networks[0].parameters()).device
    for network in networks:
        network.eval()
    done = [None] * len(sentences)
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].nodes))
    for at in range(0, len(order), size):
        chosen = order[at : at + size]
        batch = encode([(sentences[i], bank) for i in chosen], vocabulary)
        batch = {name: part if name == 'gold' else part.to(device) for name, part in batch.items()}
        outs = [network(batch) for network in networks]
        mean = lambda scores: sum(torch.softmax(one, -1) for one in scores) / len(networks)
        trees, sure = [], []
        for r, i in enumerate(chosen):
            n = len(sentences[i].nodes)
            arcs = mean([out['arcs'][r, :n, : n + 1] for out in outs]).log().tolist()
            trees.append(spanning_tree([[0.0] * (n + 1), *arcs]))
            sure.append([math.exp(arcs[c][head]) for c, head in enumerate(trees[-1])])
        heads = torch.zeros(len(chosen), outs[0]['arcs'].shape[1], dtype=torch.long)
        for r, tree in enumerate(trees):
            heads[r, : len(tree)] = torch.tensor(tree)
        heads = heads.to(device)
        labels = mean([network.labels(out['deep'], out['heads'], heads) for network, out in zip(networks, outs)])
        labels = labels.argmax(-1).tolist()
        likely = {name: mean([out[name] for out in outs]).max(-1) for name in ('upos', 'feats', 'lemma', 'name')}
        picks = {name: (best.indices.tolist(), best.values.tolist()) for name, best in likely.items()}
        for r, i in enumerate(chosen):
            copied = copy.deepcopy(sentences[i])
            for c, node in enumerate(copied.nodes):
                pick = lambda name: vocabulary[name].words[picks[name][0][r][c]]
                node.upos, node.feats, node.name = pick('upos'), pick('feats'), pick('name')
                node.lemma = apply_script(node.form, pick('lemma'))
                node.sure, node.name_sure = sure[r][c], picks['name'][1][r][c]
                node.head = trees[r][c] - 1
                node.deprel = vocabulary['deprel'].words[labels[r][c]]
                if node.head < 0:
                    node.deprel = 'root'
            done[i] = copied
    return done
