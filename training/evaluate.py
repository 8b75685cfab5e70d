"""python3 evaluate.py CHECKPOINT --corpora DIR [--int8]: the figures of score.py on the test files.

Sentences and tokens are the treebank's; the words of contractions are decided by the network. `--int8` rounds the weights
as export.py does. Each file is read with the id of its own treebank and, as the product does, with the first one.
"""
import argparse
import os
import tempfile

import torch

from checkpoint import as_shipped, load
from conllu import read, write
from decode import annotate
from features import use_lexicon
from languages import TREEBANKS
from score import score


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('checkpoint')
    parser.add_argument('--corpora', required=True)
    parser.add_argument('--int8', action='store_true')
    parser.add_argument('--lexicon', help='of lexicon.ts')
    args = parser.parse_args()
    if args.lexicon:
        use_lexicon(args.lexicon)
    torch.set_num_threads(1)
    network, vocabulary, saved = load(args.checkpoint)
    if args.int8:
        network = as_shipped(network)
    plan = TREEBANKS[saved['language']]
    banks = list(plan['train'])
    print(f'{saved["language"]}, epoch {saved["epoch"]}, {"int8" if args.int8 else "float"} weights')
    for name, (bank, path) in plan['test'].items():
        path = os.path.join(args.corpora, 'ud', path)
        gold = list(read(path, every_contraction=True))
        for used in dict.fromkeys([bank, banks[0]]):
            found = annotate(network, vocabulary, gold, banks.index(used))
            with tempfile.NamedTemporaryFile('w', suffix='.conllu', encoding='utf-8') as file:
                write(found, file)
                file.flush()
                figures = score(path, file.name)
            line = '  '.join(f'{k} {v:.2f}' for k, v in figures.items())
            print(f'  {name} read as {used}: {line}', flush=True)


if __name__ == '__main__':
    main()
