"""A checkpoint of train.py as a network again, with the weights as trained or as they are shipped (int8 a row)."""
import torch

import model
from features import Vocabulary

WIDTHS = {'word': 'word.weight', 'affix': 'affix.weight', 'treebank': 'treebank.weight'}


def load(path):
    """(network, vocabularies, checkpoint). The widths of the layers are read off the weights."""
    saved = torch.load(path, map_location='cpu', weights_only=True)
    network = build(saved['weights'], saved['sizes'])
    return network, {name: vocabulary_of(words) for name, words in saved['vocabulary'].items()}, saved


def load_all(paths):
    """([networks], vocabularies): of checkpoints trained from the same files with other seeds."""
    loaded = [load(path) for path in paths]
    networks, vocabularies, _ = zip(*loaded)
    if any(one[name].words != vocabularies[0][name].words for one in vocabularies for name in one):
        raise SystemExit('these networks were trained from other files than the first')
    device = torch.device('cuda' if torch.cuda.is_available() else 'cpu')
    return [network.to(device) for network in networks], vocabularies[0]


def build(weights, sizes):
    model.SIZES.update({name: weights[key].shape[1] for name, key in WIDTHS.items()})
    model.SIZES.update(
        hidden=weights['tagger.layers.0.weight_hh_l0'].shape[1],
        upos=weights['tag.weight'].shape[0],
        arc=weights['arc_dep.weight'].shape[0],
        rel=weights['rel_dep.weight'].shape[0],
    )
    network = model.Reader({'name': 1} | sizes)
    network.load_state_dict(weights)
    return network.eval()


def vocabulary_of(words):
    made = Vocabulary({}, unknown=words[0])
    made.words = list(words)
    made.index = {word: i for i, word in enumerate(words) if i > 0}
    return made


def levels_of(name):
    """Half of the weights are embeddings: 63 steps instead of 255 cost no accuracy and a fifth less of the file."""
    return 31 if name.split('.')[0] in ('word', 'affix') else 127


def rounded(rows, levels=127):
    """int8 rows and their scales: row ≈ scale × int8, |int8| ≤ levels."""
    scales = rows.abs().amax(1) / levels
    scales[scales == 0] = 1
    return torch.round(rows / scales[:, None]).clamp(-levels, levels).to(torch.int8), scales


def as_shipped(network):
    """The same network with every matrix rounded as export.py rounds it (biases stay as they are)."""
    weights = network.state_dict()
    for name, value in weights.items():
        if name == 'root':
            q, s = rounded(value[None])
            weights[name] = (q * s[:, None])[0]
        elif name == 'arc':  # applied from the other side: its columns are the rows of export.py; the last row is a bias
            q, s = rounded(value[:-1].T)
            weights[name] = torch.cat([(q * s[:, None]).T, value[-1:]])
        elif value.dim() > 1:
            q, s = rounded(value.reshape(-1, value.shape[-1]), levels_of(name))
            weights[name] = (q * s[:, None]).reshape(value.shape)
    network.load_state_dict(weights)
    return network
