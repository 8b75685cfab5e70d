"""python3 export.py CHECKPOINT --out DIR: the network as the product reads it, network.bin and network.json.

network.bin holds the tensors of network.json in order, little-endian. A tensor of `rows` × `columns`:
float32 scales [rows], float32 biases [rows] if it has them, int8 weights [rows × columns], zeros up to a multiple of 4.
The value of a weight is its scale times its int8. Same checkpoint, same bytes. Prints the sizes, plain and gzipped.
"""
import argparse
import gzip
import hashlib
import json
import os

import torch

from checkpoint import levels_of, load, rounded


def tensors(w):
    """(name, matrix, bias or None). Both directions of an LSTM see the same input: their input weights are one matrix."""
    for name in ('word', 'affix', 'treebank'):
        yield name, w[f'{name}.weight'], None
    for stack in ('tagger', 'parser'):
        layer = 0
        while f'{stack}.layers.{layer}.weight_ih_l0' in w:
            at = f'{stack}.layers.{layer}'
            ends = ('l0', 'l0_reverse')
            bias = torch.cat([w[f'{at}.bias_ih_{end}'] + w[f'{at}.bias_hh_{end}'] for end in ends])
            yield f'{stack}-{layer}-input', torch.cat([w[f'{at}.weight_ih_{end}'] for end in ends]), bias
            yield f'{stack}-{layer}-forward', w[f'{at}.weight_hh_l0'], None
            yield f'{stack}-{layer}-backward', w[f'{at}.weight_hh_l0_reverse'], None
            layer += 1
    for name in ('upos', 'feats', 'lemma', 'name'):
        yield name, w[f'{name}.weight'], w[f'{name}.bias']
    yield 'tag', w['tag.weight'], None
    yield 'root', w['root'][None], None
    for name in ('arc_dep', 'arc_head', 'rel_dep', 'rel_head'):
        yield name.replace('_', '-'), w[f'{name}.weight'], w[f'{name}.bias']
    yield 'arc', w['arc'][:-1].T, w['arc'][-1]
    # Row (relation, i), column j: the product with the head's vector, then a sum over i with the dependent's.
    yield 'rel', w['rel.weight'].reshape(-1, w['rel.weight'].shape[2]), None
    yield 'rel-bias', w['rel_bias.weight'], w['rel.bias']


def export(weights, vocabulary, language, out, trained=None):
    """`trained`: how many of its words, the first ones, the network has seen in sentences; the others have vectors only."""
    listed, data = [], bytearray()
    for name, matrix, bias in tensors(weights):
        matrix = matrix.contiguous().float()
        q, scales = rounded(matrix, levels_of(name))
        data += scales.numpy().astype('<f4').tobytes()
        if bias is not None:
            data += bias.float().numpy().astype('<f4').tobytes()
        data += q.contiguous().numpy().tobytes()
        data += bytes(-len(data) % 4)
        listed.append({'name': name, 'rows': matrix.shape[0], 'columns': matrix.shape[1], 'bias': bias is not None})
    described = {
        'format': 1,
        'language': language,
        'bytes': len(data),
        'sha256': hashlib.sha256(data).hexdigest(),
        'tensors': listed,
        **({} if trained is None else {'trained': trained}),
        **{name: vocabulary[name].words for name in ('upos', 'feats', 'lemma', 'deprel', 'name', 'word', 'affix')},
    }
    text = json.dumps(described, ensure_ascii=False, separators=(',', ':')) + '\n'
    os.makedirs(out, exist_ok=True)
    with open(os.path.join(out, 'network.bin'), 'wb') as file:
        file.write(data)
    with open(os.path.join(out, 'network.json'), 'w', encoding='utf-8') as file:
        file.write(text)
    return bytes(data), text.encode()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('checkpoint')
    parser.add_argument('--out', required=True)
    args = parser.parse_args()
    network, vocabulary, saved = load(args.checkpoint)
    data, text = export(network.state_dict(), vocabulary, saved['language'], args.out, saved.get('trained'))
    print(f'epoch {saved["epoch"]}; network.bin {len(data):,} bytes, network.json {len(text):,} bytes')
    print(f'gzipped {(len(gzip.compress(data, 9, mtime=0)) + len(gzip.compress(text, 9, mtime=0))):,} bytes')


if __name__ == '__main__':
    main()
