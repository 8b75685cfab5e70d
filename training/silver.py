"""python3 silver.py RAW.jsonl --by CHECKPOINT… --out FILE: raw sentences with the trees that trained networks give them.

Keeps the sentences whose arcs are surer than `--least` on average: what the teachers doubt teaches nothing. Where nobody
has marked the names, those of the teachers stand, but for the words of which they are less sure than `--least-name`.
"""
import argparse
import json

import torch

from checkpoint import load_all
from conllu import Sentence
from decode import annotate
from features import use_lexicon
from raw import read_raw


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('raw')
    parser.add_argument('--by', nargs='+', required=True, help='checkpoints of one training with several seeds')
    parser.add_argument('--out', required=True)
    parser.add_argument('--least', type=float, default=0.8)
    parser.add_argument('--least-name', type=float, default=0.8)
    parser.add_argument('--lexicon', help='of lexicon.ts')
    args = parser.parse_args()
    if args.lexicon:
        use_lexicon(args.lexicon)
    torch.set_num_threads(1)
    networks, vocabulary = load_all(args.by)
    sentences = [s for s in read_raw(args.raw) if len(s.nodes) <= 120]
    kept = words = 0
    with open(args.out, 'w', encoding='utf-8') as file:
        for before, after in zip(sentences, annotate(networks, vocabulary, sentences, 0)):
            row = {'document': before.id or before.text, 'forms': [n.form for n in before.nodes],
                   'spaces': [n.space_after for n in before.nodes]}
            if before.nodes[0].name:
                row['names'] = [n.name for n in before.nodes]
            else:
                row['names'] = [n.name if n.name_sure >= args.least_name else None for n in after.nodes]
            sure = sum(n.sure for n in after.nodes) / len(after.nodes)
            if sure >= args.least:
                row['tree'] = [(n.upos, n.feats, n.lemma, n.head, n.deprel) for n in after.nodes]
                kept, words = kept + 1, words + len(after.nodes)
            if 'tree' in row or before.nodes[0].name:
                file.write(json.dumps(row, ensure_ascii=False) + '\n')
    print(f'{kept} of {len(sentences)} sentences with a tree, {words} words')


if __name__ == '__main__':
    main()
