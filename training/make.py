"""python3 make.py fr|en --corpora DIR --work DIR [--minutes 90]: a network, from treebanks to the files that are shipped.

A teacher learns from the treebanks, reads the raw articles of prepare.ts (in the work folder), and the network that is shipped
learns from both (self-training). Each stage is a command of its own and skipped when its file is there.
"""
import argparse
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
EPOCHS = {'fr': 25, 'en': 18}  # of the teacher


def run(makes, script, *args):
    if makes and os.path.exists(makes):
        return print(f'{makes} is there')
    subprocess.run([sys.executable, os.path.join(HERE, script), *args], check=True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('language', choices=EPOCHS)
    parser.add_argument('--corpora', required=True)
    parser.add_argument('--work', required=True)
    parser.add_argument('--minutes', default='90', help='of the second training')
    args = parser.parse_args()
    language = args.language
    at = lambda name: os.path.join(args.work, f'{language}{name}')
    raw, lexicon = at('.jsonl'), os.path.join(args.work, f'lexicon-{language}.json')
    corpora = ('--corpora', args.corpora)
    run(at('-teacher.pt'), 'train.py', language, *corpora, '--out', at('-teacher.pt'), '--epochs', str(EPOCHS[language]))
    run(at('-silver.jsonl'), 'silver.py', at('-teacher.pt'), raw, '--out', at('-silver.jsonl'))
    run(at('.pt'), 'train.py', language, *corpora, '--lexicon', lexicon, '--raw', at('-silver.jsonl'), '--out', at('.pt'),
        '--epochs', '80', '--minutes', args.minutes)
    run(None, 'evaluate.py', at('.pt'), *corpora, '--lexicon', lexicon, '--int8')
    run(None, 'export.py', at('.pt'), '--out', os.path.join(HERE, '..', 'lib', 'languages', language, 'model'))


if __name__ == '__main__':
    main()
