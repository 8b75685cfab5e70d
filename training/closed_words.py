"""python3 closed_words.py fr|en --corpora DIR: lib/languages/<language>/model/closed-words.json, the features of closed words.

Treebanks do not agree on the features of determiners, pronouns and auxiliaries ("été" with a gender, "votre" with or without
PronType), and a network trained on several mixes them. The product follows the first treebank: what that one does nine times
in ten with a word of a closed class is done always. Read from its training files. Prints the count.
"""
import argparse
import json
import os
from collections import Counter, defaultdict

from conllu import read
from languages import TREEBANKS

HERE = os.path.dirname(os.path.abspath(__file__))
CLOSED = {'DET', 'PRON', 'AUX', 'ADP+DET', 'ADP+PRON'}
LEAST, SHARE = 3, 0.9


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('language', choices=TREEBANKS)
    parser.add_argument('--corpora', required=True)
    args = parser.parse_args()
    counts = defaultdict(Counter)
    for path in next(iter(TREEBANKS[args.language]['train'].values())):
        for sentence in read(os.path.join(args.corpora, 'ud', path)):
            for node in sentence.nodes:
                if node.upos in CLOSED:
                    counts[f"{node.form.lower().replace('’', chr(39))} {node.upos}"][node.feats] += 1
    words = {}
    for word, seen in sorted(counts.items()):
        feats, times = seen.most_common(1)[0]
        if times >= LEAST and times >= SHARE * sum(seen.values()):
            words[word] = feats
    out = os.path.join(HERE, '..', 'lib', 'languages', args.language, 'model', 'closed-words.json')
    with open(out, 'w', encoding='utf-8') as file:
        json.dump(words, file, ensure_ascii=False, indent=1)
        file.write('\n')
    print(f'{args.language}: {len(words)} closed words')


if __name__ == '__main__':
    main()
