"""python3 score.py GOLD.conllu SYSTEM.conllu: the measures of the CoNLL 2018 shared task, from their definition.

https://universaldependencies.org/conll18/evaluation.html — Both files must have the same characters, white space apart.
A word is matched when it covers the same characters; inside overlapping multiword tokens, words are matched by the
longest common subsequence of their forms. F1 of sentences, tokens and words, and of matched words with the right UPOS,
UFeats (universal features only), lemma, head (UAS), head and relation without subtype (LAS).
"""
import sys

UNIVERSAL = set(
    'PronType NumType Poss Reflex Foreign Abbr Gender Animacy Number Case Definite Degree VerbForm Mood Tense Aspect '
    'Voice Evident Polarity Person Polite'.split()
)
NAMES = ('sentences', 'tokens', 'words', 'upos', 'feats', 'lemma', 'uas', 'las')


class Word:
    def __init__(self, row, span, multi):
        self.form, self.lemma, self.upos = row[1].lower(), row[2], row[3]
        self.feats = '|'.join(sorted(f for f in row[5].split('|') if f.split('=')[0] in UNIVERSAL))
        self.head, self.deprel = int(row[6]), row[7].split(':')[0]
        self.span, self.multi, self.parent, self.match = span, multi, None, None


def read(path):
    """(characters, spans of sentences, spans of tokens, words)."""
    text, sentences, tokens, words = [], [], [], []
    at, block = 0, []
    with open(path, encoding='utf-8') as lines:
        for line in [*lines, '\n']:
            line = line.rstrip('\n')
            if line and line[0] != '#':
                block.append(line.split('\t'))
            elif not line and block:
                start, mine, until, span = at, [], 0, None
                for row in block:
                    if '.' in row[0]:
                        continue
                    if '-' in row[0] or int(row[0]) > until:
                        form = ''.join(row[1].split()).replace('\u00a0', '').replace('\u202f', '')
                        span = (at, at + len(form))
                        text.append(form)
                        tokens.append(span)
                        at = span[1]
                    if '-' in row[0]:
                        until = int(row[0].split('-')[1])
                    else:
                        mine.append(Word(row, span, int(row[0]) <= until))
                for word in mine:
                    word.parent = mine[word.head - 1] if word.head else None
                words += mine
                sentences.append((start, at))
                block = []
    return ''.join(text), sentences, tokens, words


def match(gold, system):
    """Sets `match` of both sides."""
    g = s = 0
    while g < len(gold) and s < len(system):
        a, b = gold[g], system[s]
        if not a.multi and not b.multi:
            if a.span == b.span:
                a.match, b.match = b, a
                g, s = g + 1, s + 1
            elif a.span[0] <= b.span[0]:
                g += 1
            else:
                s += 1
            continue
        # A multiword token on one side: all words of both sides up to where the spans end together.
        if a.multi:
            if b.span[0] < a.span[0] and not b.multi:
                s += 1
                continue
            end = a.span[1]
        else:
            if a.span[0] < b.span[0]:
                g += 1
                continue
            end = b.span[1]
        g0, s0 = g, s
        while (g < len(gold) and gold[g].span[0] < end) or (s < len(system) and system[s].span[0] < end):
            if g < len(gold) and (s >= len(system) or gold[g].span[0] <= system[s].span[0]):
                if gold[g].multi:
                    end = max(end, gold[g].span[1])
                g += 1
            else:
                if system[s].multi:
                    end = max(end, system[s].span[1])
                s += 1
        common(gold[g0:g], system[s0:s])


def common(gold, system):
    n, m = len(gold), len(system)
    best = [[0] * (m + 1) for _ in range(n + 1)]
    for i in reversed(range(n)):
        for j in reversed(range(m)):
            same = gold[i].form == system[j].form
            best[i][j] = best[i + 1][j + 1] + 1 if same else max(best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < n and j < m:
        if gold[i].form == system[j].form:
            gold[i].match, system[j].match = system[j], gold[i]
            i, j = i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            i += 1
        else:
            j += 1


def f1(right, gold, system):
    return 200 * right / (gold + system) if gold + system else 100.0


def score(gold_path, system_path):
    """F1 in per cent by name of measure."""
    gold_text, gold_sentences, gold_tokens, gold = read(gold_path)
    text, sentences, tokens, system = read(system_path)
    if text != gold_text:
        at = next((i for i, (a, b) in enumerate(zip(text, gold_text)) if a != b), min(len(text), len(gold_text)))
        raise SystemExit(f'the characters differ at {at}: {gold_text[at:at + 20]!r} against {text[at:at + 20]!r}')
    match(gold, system)
    found = [(a, a.match) for a in gold if a.match]
    under = lambda a, b: (a.parent is None and b.parent is None) or (
        a.parent is not None and b.parent is not None and a.parent.match is b.parent
    )
    right = {
        'words': len(found),
        'upos': sum(a.upos == b.upos for a, b in found),
        'feats': sum(a.feats == b.feats for a, b in found),
        'lemma': sum(a.lemma in ('_', b.lemma) for a, b in found),
        'uas': sum(under(a, b) for a, b in found),
        'las': sum(under(a, b) and a.deprel == b.deprel for a, b in found),
    }
    figures = {name: f1(count, len(gold), len(system)) for name, count in right.items()}
    figures['sentences'] = f1(len(set(gold_sentences) & set(sentences)), len(gold_sentences), len(sentences))
    figures['tokens'] = f1(len(set(gold_tokens) & set(tokens)), len(gold_tokens), len(tokens))
    return {name: figures[name] for name in NAMES}


if __name__ == '__main__':
    print('  '.join(f'{name} {value:.2f}' for name, value in score(*sys.argv[1:3]).items()))
