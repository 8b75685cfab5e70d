"""python3 shipped.py DIR --out CHECKPOINT: the network that is shipped (network.bin, network.json) as a checkpoint of train.py.

The other way round than export.py, but for what rounding took: a teacher of raw sentences, or what a training goes on from.
"""
import argparse
import json
import os

import torch


def matrices(folder):
    """name → (matrix, bias or None), as export.py lists them."""
    with open(os.path.join(folder, 'network.json'), encoding='utf-8') as file:
        described = json.load(file)
    with open(os.path.join(folder, 'network.bin'), 'rb') as file:
        data = bytearray(file.read())
    at, made = 0, {}

    def take(count, kind, size):
        nonlocal at
        values = torch.frombuffer(data, dtype=kind, count=count, offset=at).clone()
        at += count * size
        return values

    for one in described['tensors']:
        rows, columns = one['rows'], one['columns']
        scales = take(rows, torch.float32, 4)
        bias = take(rows, torch.float32, 4) if one['bias'] else None
        weights = take(rows * columns, torch.int8, 1).view(rows, columns)
        at += -at % 4
        made[one['name']] = (weights.float() * scales[:, None], bias)
    return described, made


def weights_of(made):
    w = {}
    for name in ('word', 'affix', 'treebank'):
        w[f'{name}.weight'] = made[name][0]
    for stack in ('tagger', 'parser'):
        layer = 0
        while f'{stack}-{layer}-input' in made:
            matrix, bias = made[f'{stack}-{layer}-input']
            at = f'{stack}.layers.{layer}'
            for end, part, rows, of in zip(('l0', 'l0_reverse'), ('forward', 'backward'), matrix.chunk(2), bias.chunk(2)):
                w[f'{at}.weight_ih_{end}'], w[f'{at}.bias_ih_{end}'] = rows, of
                w[f'{at}.weight_hh_{end}'], w[f'{at}.bias_hh_{end}'] = made[f'{stack}-{layer}-{part}'][0], torch.zeros_like(of)
            layer += 1
    for name in ('upos', 'feats', 'lemma', 'name', 'arc_dep', 'arc_head', 'rel_dep', 'rel_head'):
        w[f'{name}.weight'], w[f'{name}.bias'] = made[name.replace('_', '-')]
    w['tag.weight'], w['root'] = made['tag'][0], made['root'][0][0]
    w['arc'] = torch.cat([made['arc'][0].T, made['arc'][1][None]])
    w['rel_bias.weight'], w['rel.bias'] = made['rel-bias']
    across = made['rel'][0].shape[1]
    w['rel.weight'] = made['rel'][0].reshape(-1, made['rel'][0].shape[0] // len(w['rel.bias']), across)
    return {name: value.contiguous() for name, value in w.items()}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('folder')
    parser.add_argument('--out', required=True)
    args = parser.parse_args()
    described, made = matrices(args.folder)
    vocabulary = {name: described[name] for name in ('word', 'affix', 'upos', 'feats', 'lemma', 'deprel', 'name')}
    sizes = {name: len(words) for name, words in vocabulary.items()} | {'treebank': made['treebank'][0].shape[0]}
    torch.save({'weights': weights_of(made), 'sizes': sizes, 'language': described['language'], 'epoch': 0,
                'vocabulary': vocabulary}, args.out)


if __name__ == '__main__':
    main()
