"""python3 train.py fr|en --corpora DIR --out FILE [--epochs 40] [--minutes M]: trains one language's network, seeded.

Prints a line an epoch and, every few, the figures on files it never trains on. Keeps an exponential average of the
weights, which is what is tried and saved. Runs on a GPU where there is one, else on the CPU.
"""
import argparse
import copy
import math
import os
import random
import time

import torch
import torch.nn.functional as F

from batches import batches, encode
from conllu import read
from decode import annotate
from features import use_lexicon, vocabularies
from languages import TREEBANKS
from model import SIZES, Reader
from raw import add_names, read_raw


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument('language', choices=TREEBANKS)
    parser.add_argument('--corpora', required=True)
    parser.add_argument('--out', required=True)
    parser.add_argument('--raw', help='sentences of prepare.ts, or of silver.py with trees')
    parser.add_argument('--share', type=float, default=0.34, help='of the raw sentences, drawn anew each epoch')
    parser.add_argument('--lexicon', help='of lexicon.ts')
    parser.add_argument('--vectors', help='of words, of vectors.ts')
    parser.add_argument('--epochs', type=int, default=40)
    parser.add_argument('--minutes', type=float, default=1e9)
    parser.add_argument('--words', type=int, default=1000, help='words a batch')
    parser.add_argument('--rate', type=float, default=2e-3)
    parser.add_argument('--threads', type=int, default=1)
    parser.add_argument('--every', type=int, default=5, help='epochs between evaluations; 0: none')
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--hidden', type=int, help='units a direction: more than is shipped, for a teacher')
    return parser.parse_args()


def read_vectors(path):
    """word → its vector, the most frequent words first."""
    with open(path, encoding='utf-8') as file:
        rows = (line.split(' ') for line in file)
        return {row[0]: [float(value) for value in row[1:]] for row in rows}


def in_order(vectors, words):
    nothing = [0.0] * len(next(iter(vectors.values())))
    return torch.tensor([vectors.get(word, nothing) for word in words.words])


def loss_of(network, batch):
    out, gold = network(batch), batch['gold']
    total = 0
    for name in ('upos', 'feats', 'lemma', 'name'):
        total = total + mean_loss(out[name], gold[name])
    width = out['arcs'].shape[1]
    allowed = torch.arange(width + 1, device=out['arcs'].device)[None, :] <= batch['lengths'][:, None]
    arcs = out['arcs'].masked_fill(~allowed[:, None, :], -1e9)
    labels = network.labels(out['deep'], out['heads'], gold['head'].clamp(min=0))
    return total + mean_loss(arcs, gold['head']) + mean_loss(labels, gold['deprel'])


def on(device, batch):
    """The same batch on the GPU where there is one."""
    return {name: on(device, part) if isinstance(part, dict) else part.to(device) for name, part in batch.items()}


def mean_loss(scores, gold):
    """0 where nothing is known: a batch may hold no names, or no trees."""
    lost = F.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=-100, reduction='sum')
    return lost / (gold >= 0).sum().clamp(min=1)


def figures(gold, found):
    """Node by node (a contraction counts once); the official definition is measured by evaluate.py on words."""
    hits = dict.fromkeys(('upos', 'feats', 'lemma', 'uas', 'las'), 0)
    n = 0
    for a, b in zip(gold, found):
        for x, y in zip(a.nodes, b.nodes):
            n += 1
            hits['upos'] += x.upos == y.upos
            hits['feats'] += x.feats == y.feats
            hits['lemma'] += x.lemma == y.lemma
            hits['uas'] += x.head == y.head
            hits['las'] += x.head == y.head and x.deprel.split(':')[0] == y.deprel.split(':')[0]
    return '  '.join(f'{name} {100 * h / n:.2f}' for name, h in hits.items())


def main():
    args = arguments()
    if args.lexicon:
        use_lexicon(args.lexicon)
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    rng = random.Random(args.seed)
    if args.hidden:
        SIZES.update(hidden=args.hidden, arc=args.hidden // 2)
    plan = TREEBANKS[args.language]
    trees = lambda path: list(read(os.path.join(args.corpora, 'ud', path)))
    items = [
        (s, bank)
        for bank, paths in enumerate(plan['train'].values())
        for path in paths
        for s in trees(path)
        if 1 < len(s.nodes) <= 120
    ]
    named = add_names([s for s, _ in items], args.corpora, plan['names'])
    raw = [(s, 0) for s in read_raw(args.raw) if 1 < len(s.nodes) <= 120] if args.raw else []
    print(f'{named} sentences with names, {len(raw)} of raw text', flush=True)
    tests = {name: (list(plan['train']).index(bank), trees(path)) for name, (bank, path) in plan['test'].items()}
    vectors = read_vectors(args.vectors) if args.vectors else {}
    vocabulary, counts, rows = vocabularies([s for s, _ in items + raw], vectors)
    sizes = {name: len(v) for name, v in vocabulary.items()} | {'treebank': len(plan['train']), 'word': rows}
    print(f'{len(items)} sentences, {sum(len(s.nodes) for s, _ in items)} words; classes and vocabularies: {sizes}', flush=True)
    device = torch.device('cuda' if torch.cuda.is_available() else 'cpu')
    network = Reader(sizes, vectors=in_order(vectors, vocabulary['word']) if vectors else None).to(device)
    average = copy.deepcopy(network)
    print(f'{sum(p.numel() for p in network.parameters()):,} weights', flush=True)
    optimizer = torch.optim.Adam(network.parameters(), lr=args.rate, betas=(0.9, 0.9))
    drawn = int(len(raw) * args.share)
    steps = args.epochs * len(batches(items + raw[:drawn], args.words, random.Random(0)))
    step, begun = 0, time.time()
    for epoch in range(1, args.epochs + 1):
        network.train()
        lost = []
        for batch in batches(items + rng.sample(raw, drawn), args.words, rng):
            # The rate falls along a half cosine; a run with a limit of minutes falls with the time instead.
            done = max(step / steps, (time.time() - begun) / (60 * args.minutes))
            for group in optimizer.param_groups:
                group['lr'] = args.rate * max(0.02, 0.5 * (1 + math.cos(math.pi * min(1.0, done))))
            loss = loss_of(network, on(device, encode(batch, vocabulary, counts, rng)))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 5.0)
            optimizer.step()
            step += 1
            keep = min(0.998, step / (step + 10))
            with torch.no_grad():
                torch._foreach_mul_(list(average.parameters()), keep)
                torch._foreach_add_(list(average.parameters()), list(network.parameters()), alpha=1 - keep)
            lost.append(loss.detach())
            if done >= 1:
                break
        print(f'epoch {epoch}  loss {torch.stack(lost).mean():.3f}  {(time.time() - begun) / 60:.1f} min', flush=True)
        over = (time.time() - begun) / 60 >= args.minutes
        last = epoch == args.epochs or over
        if args.every and (epoch % args.every == 0 or last):
            tried = average.folded()
            for name, (bank, gold) in tests.items():
                print(f'  {name}: {figures(gold, annotate(tried, vocabulary, gold, bank))}', flush=True)
        if last or (args.every and epoch % args.every == 0):
            sizes_of = sizes | {'word': len(vocabulary['word'])}
            seen = {'trained': rows} if vectors else {}
            torch.save({'weights': average.folded().cpu().state_dict(), 'sizes': sizes_of, 'language': args.language, **seen,
                        'epoch': epoch, 'vocabulary': {k: v.words for k, v in vocabulary.items()}}, args.out)
        if over:
            break


if __name__ == '__main__':
    main()
