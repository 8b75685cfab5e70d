"""python3 make.py fr|en --corpora DIR --work DIR [--teachers N]: a network, from treebanks to the files that are shipped.

A teacher learns from the treebanks, reads the raw articles of prepare.ts (in the work folder), and the network that is shipped
learns from both (self-training). With `--shipped` the network that is shipped so far is the teacher. With `--teachers N`, for a machine with a GPU, N larger teachers with seeds of their own learn
from both first and read the articles again, together (an ensemble, distilled). Each stage is a command of its own and skipped
when its file is there.
"""
import argparse
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
EPOCHS = {'fr': 25, 'en': 18}  # of the first teacher


def start(makes, script, *args):
    if os.path.exists(makes):
        print(f'{makes} is there', flush=True)
        return None
    with open(f'{makes}.log', 'w', encoding='utf-8') as log:
        return subprocess.Popen([sys.executable, os.path.join(HERE, script), *args], stdout=log)


def wait(running):
    if any(process and process.wait() for process in running):
        raise SystemExit('a stage failed: its log says why')


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('language', choices=EPOCHS)
    parser.add_argument('--corpora', required=True)
    parser.add_argument('--work', required=True)
    parser.add_argument('--shipped', action='store_true', help='what is shipped so far reads the raw articles')
    parser.add_argument('--teachers', type=int, default=0, help='in the ensemble; all are trained at once')
    parser.add_argument('--teacher-epochs', default='40')
    parser.add_argument('--epochs', default='60', help='of the network that is shipped')
    args = parser.parse_args()
    language = args.language
    at = lambda name: os.path.join(args.work, f'{language}{name}')
    raw, lexicon = at('.jsonl'), ('--lexicon', os.path.join(args.work, f'lexicon-{language}.json'))
    vectors = os.path.join(args.work, f'vectors-{language}.txt')
    known = ('--vectors', vectors) if os.path.exists(vectors) else ()
    files = os.path.join(HERE, '..', 'lib', 'languages', language, 'model')
    corpora = ('--corpora', args.corpora)
    train = lambda out, *more: start(out, 'train.py', language, *corpora, '--out', out, *more)

    if args.shipped:
        wait([start(at('-teacher.pt'), 'shipped.py', files, '--out', at('-teacher.pt'))])
    else:
        wait([train(at('-teacher.pt'), '--epochs', str(EPOCHS[language]))])
    silver = at('-silver.jsonl')
    seen = lexicon if args.shipped else ()
    wait([start(silver, 'silver.py', raw, '--by', at('-teacher.pt'), '--out', silver, *seen)])
    if args.teachers:
        teachers = {at(f'-teacher-{seed}.pt'): str(seed) for seed in range(1, args.teachers + 1)}
        how = (*lexicon, '--raw', silver, '--epochs', args.teacher_epochs, '--every', '0', '--hidden', '256')
        wait([train(out, *how, '--seed', seed) for out, seed in teachers.items()])
        silver = at('-silver-2.jsonl')
        wait([start(silver, 'silver.py', raw, '--by', *teachers, '--out', silver, *lexicon)])
    wait([train(at('.pt'), *lexicon, *known, '--raw', silver, '--epochs', args.epochs)])
    done = lambda script, *more: subprocess.run([sys.executable, os.path.join(HERE, script), at('.pt'), *more], check=True)
    done('evaluate.py', *corpora, *lexicon, '--int8')
    done('export.py', '--out', files)


if __name__ == '__main__':
    main()
