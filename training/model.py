"""One network per language: words → two BiLSTMs → tags; two more → a tree (Dozat & Manning 2017, small)."""
import copy

import torch
from torch import nn

from lstm import Layer, turned

SIZES = {'word': 64, 'affix': 64, 'treebank': 8, 'hidden': 128, 'upos': 24, 'arc': 64, 'rel': 48}


class Stack(nn.Module):
    """BiLSTM layers with the same dropout mask at every step of a sentence."""

    def __init__(self, size, hidden, layers, drop):
        super().__init__()
        self.layers = nn.ModuleList(
            Layer(size if n == 0 else 2 * hidden, hidden) for n in range(layers)
        )
        self.drop = drop

    def forward(self, x, lengths):
        order, lengths = turned(lengths, x.shape[1]), lengths.cpu()
        for layer in self.layers:
            x = layer(locked(x, self.drop, self.training), order, lengths)
        return locked(x, self.drop, self.training)


def locked(x, p, training):
    if not training or p == 0:
        return x
    return x * torch.bernoulli(torch.full((x.shape[0], 1, x.shape[2]), 1 - p, device=x.device)) / (1 - p)


class Reader(nn.Module):
    def __init__(self, sizes, drop=0.33, vectors=None):
        """`vectors` [words, any width], in the order of the vocabulary: what is known of words beforehand, and stays as it is."""
        super().__init__()
        s = SIZES
        self.word = nn.Embedding(sizes['word'], s['word'])
        self.register_buffer('vectors', vectors, persistent=False)
        if vectors is not None:
            self.through = nn.Linear(vectors.shape[1], s['word'], bias=False)
        self.affix = nn.EmbeddingBag(sizes['affix'], s['affix'], mode='sum')
        self.treebank = nn.Embedding(sizes['treebank'], s['treebank'])
        for table in (self.word, self.affix, self.treebank):
            nn.init.normal_(table.weight, std=0.25)
        width = 2 * s['hidden']
        self.tagger = Stack(s['word'] + s['affix'] + s['treebank'], s['hidden'], 2, drop)
        self.upos = nn.Linear(width, sizes['upos'])
        self.feats = nn.Linear(width, sizes['feats'])
        self.lemma = nn.Linear(width + s['affix'], sizes['lemma'])
        self.name = nn.Linear(width, sizes['name'])
        self.tag = nn.Linear(sizes['upos'], s['upos'], bias=False)
        self.parser = Stack(width + s['upos'], s['hidden'], 2, drop)
        self.arc_dep, self.arc_head = nn.Linear(width, s['arc']), nn.Linear(width, s['arc'])
        self.rel_dep, self.rel_head = nn.Linear(width, s['rel']), nn.Linear(width, s['rel'])
        self.root = nn.Parameter(torch.zeros(width))
        self.arc = nn.Parameter(torch.zeros(s['arc'] + 1, s['arc']))
        self.rel = nn.Bilinear(s['rel'], s['rel'], sizes['deprel'])
        self.rel_bias = nn.Linear(2 * s['rel'], sizes['deprel'], bias=False)
        self.drop = drop

    def encode(self, batch):
        words = self.words(batch)
        parts = self.affix(batch['affix'], batch['offsets']).view(words.shape[0], words.shape[1], -1)
        bank = self.treebank(batch['treebank']).unsqueeze(1).expand(-1, words.shape[1], -1)
        return self.tagger(torch.cat([words, parts, bank], -1), batch['lengths']), parts

    def words(self, batch):
        """A word that only `vectors` know is the unknown one, moved by its vector."""
        if self.vectors is None:
            return self.word(batch['word'])
        own = batch['word'].masked_fill(batch['word'] >= self.word.num_embeddings, 0)
        return self.word(own) + self.through(self.vectors[batch['vector']])

    def folded(self):
        """The same network with one table of words, as it is saved and shipped."""
        if self.vectors is None:
            return copy.deepcopy(self)
        own = torch.arange(len(self.vectors), device=self.vectors.device)
        own[self.word.num_embeddings :] = 0
        with torch.no_grad():
            table = self.word.weight[own] + self.through(self.vectors)
        made = copy.deepcopy(self)
        del made.through
        made.vectors, made.word = None, nn.Embedding.from_pretrained(table, freeze=False)
        return made

    def forward(self, batch):
        seen, parts = self.encode(batch)
        upos, feats = self.upos(seen), self.feats(seen)
        lemma = self.lemma(torch.cat([seen, parts], -1))
        tags = self.tag(torch.softmax(upos, -1))
        deep = self.parser(torch.cat([seen, tags], -1), batch['lengths'])
        heads = torch.cat([self.root.expand(deep.shape[0], 1, -1), deep], 1)  # column 0 is the root
        act = lambda x: locked(torch.relu(x), self.drop, self.training)
        dep, head = act(self.arc_dep(deep)), act(self.arc_head(heads))
        one = torch.ones(*dep.shape[:2], 1, device=dep.device)
        arcs = torch.cat([dep, one], -1) @ self.arc @ head.transpose(1, 2)
        return {'upos': upos, 'feats': feats, 'lemma': lemma, 'name': self.name(seen), 'arcs': arcs, 'deep': deep, 'heads': heads}

    def labels(self, deep, heads, chosen):
        """Scores of the relations, given the head of each word (0 is the root)."""
        act = lambda x: locked(torch.relu(x), self.drop, self.training)
        of = act(self.rel_head(heads)).gather(1, chosen.unsqueeze(-1).expand(-1, -1, SIZES['rel']))
        dep = act(self.rel_dep(deep))
        # The same as self.rel(dep, of), in one product: [words, relations, i] · [words, i].
        through = of @ self.rel.weight.flatten(0, 1).T
        scores = through.view(-1, len(self.rel.bias), dep.shape[-1]) @ dep.reshape(-1, dep.shape[-1], 1)
        return scores.view(*dep.shape[:2], -1) + self.rel.bias + self.rel_bias(torch.cat([dep, of], -1))
