"""python3 fixture.py: tests/fixtures/network/<language>/ — a tiny network with random weights (seeded) and what it says.

The TypeScript runtime has to say the same of the same words. Sentences written for this purpose; the network knows half of
their words, so that unknown words, parts and classes are met too. Prints the number of weights and of words.
"""
import json
import os

import torch

import model
from checkpoint import as_shipped, build
from conllu import Node, Sentence
from decode import spanning_tree
from batches import encode
from export import export
from features import apply_script, vocabularies

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, '..', 'tests', 'fixtures', 'network')
SMALL = {'word': 6, 'affix': 7, 'treebank': 2, 'hidden': 5, 'upos': 4, 'arc': 4, 'rel': 3}
SENTENCES = {
    'fr': [
        'Le/le/DET boulanger/boulanger/NOUN du/de/ADP+DET village/village/NOUN vend/vendre/VERB des/un/DET '
        'pains/pain/NOUN aux/à/ADP+DET marcheurs/marcheur/NOUN ././PUNCT',
        'Les/le/DET marcheurs/marcheur/NOUN paient/payer/VERB le/le/DET boulanger/boulanger/NOUN ././PUNCT',
        "Hier/hier/ADV ,/,/PUNCT l’/le/DET école/école/NOUN a/avoir/AUX fermé/fermer/VERB à/à/ADP 18/18/NUM heures/heure/NOUN "
        "././PUNCT",
        'Élodie/Élodie/PROPN répond/répondre/VERB :/:/PUNCT «/«/PUNCT Le/le/DET 1ᵉʳ/1ᵉʳ/ADJ pain/pain/NOUN coûte/coûter/VERB '
        '12\u202f500/12500/NUM francs/franc/NOUN !/!/PUNCT »/»/PUNCT',
        'Oui/oui/INTJ',
    ],
    'en': [
        'The/the/DET baker/baker/NOUN sells/sell/VERB bread/bread/NOUN to/to/ADP the/the/DET walkers/walker/NOUN ././PUNCT',
        'Walkers/walker/NOUN do/do/AUX n’t/not/PART pay/pay/VERB the/the/DET baker/baker/NOUN —/—/PUNCT yet/yet/ADV ././PUNCT',
        'MARY/Mary/PROPN ’s/’s/PART 2,500/2,500/NUM loaves/loaf/NOUN went/go/VERB on/on/ADP sale/sale/NOUN ././PUNCT',
        'Yes/yes/INTJ',
    ],
}


def sentence(text):
    words = [item.rsplit('/', 2) if item.count('/') == 2 else item.split('/') for item in text.split(' ')]
    nodes = [Node(w[0], w[1], w[2], f'Test={w[2][0]}', n - 1, 'root' if n == 0 else f'rel:{w[2].lower()}',
                  name='B-person' if w[2] == 'PROPN' else 'B-place' if n % 5 == 4 else 'I-place' if n % 5 == 0 and n else 'O')
             for n, w in enumerate(words)]
    return Sentence(' '.join(w[0] for w in words), nodes)


def frozen(network, vocabulary, chosen):
    """Tags, scripts and a tree with their scores, sentence by sentence, from the weights as they are shipped."""
    rows = []
    for one in chosen:
        batch = encode([(one, 0)], vocabulary)
        with torch.no_grad():
            out = network(batch)
            arcs = torch.log_softmax(out['arcs'][0], -1)
            n = len(one.nodes)
            heads = spanning_tree([[0.0] * (n + 1), *arcs.tolist()])
            labels = network.labels(out['deep'], out['heads'], torch.tensor([heads]))[0]
        pick = lambda name, scores: [vocabulary[name].words[i] for i in scores.argmax(-1)]
        scripts = pick('lemma', out['lemma'][0])
        rows.append({
            'forms': [node.form for node in one.nodes],
            'upos': pick('upos', out['upos'][0]),
            'feats': pick('feats', out['feats'][0]),
            'lemmas': [apply_script(node.form, script) for node, script in zip(one.nodes, scripts)],
            'heads': [head - 1 for head in heads],
            'deprels': ['root' if head == 0 else rel for head, rel in zip(heads, pick('deprel', labels))],
            'scores': {
                name: [[round(v, 5) for v in row] for row in scores.tolist()]
                for name, scores in (('upos', out['upos'][0]), ('lemma', out['lemma'][0]), ('arcs', out['arcs'][0]),
                                     ('name', out['name'][0]), ('labels', labels))
            },
        })
    return rows


def main():
    for language, texts in SENTENCES.items():
        torch.manual_seed(7)
        model.SIZES.update(SMALL)
        chosen = [sentence(text) for text in texts]
        vocabulary, _, _ = vocabularies(chosen)
        sizes = {name: len(v) for name, v in vocabulary.items()} | {'treebank': 2}
        network = model.Reader(sizes)
        for weights in network.parameters():
            torch.nn.init.normal_(weights, std=0.7)
        out = os.path.join(OUT, language)
        network = build(network.state_dict(), sizes)
        export(network.state_dict(), vocabulary, language, out)
        rows = frozen(as_shipped(network), vocabulary, chosen)
        with open(os.path.join(out, 'expected.json'), 'w', encoding='utf-8') as file:
            file.write('[\n' + ',\n'.join(json.dumps(row, ensure_ascii=False) for row in rows) + '\n]\n')
        count = sum(p.numel() for p in network.parameters())
        print(f'{language}: {count} weights, {sum(len(s.nodes) for s in chosen)} words')


if __name__ == '__main__':
    main()
