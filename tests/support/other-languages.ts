import { readFileSync } from 'node:fs'
import type { QuestionEdit } from '@/lib/model/question'

const option = (id: string, text: string, correct = false) => ({ id, text, correct })
const part = (id: string, text: string) => ({ id, text })

function asked(text: string) {
  return (
    content: QuestionEdit['content'],
    questionClass: QuestionEdit['class'],
    words: string,
  ): QuestionEdit => {
    const start = text.indexOf(words)
    if (start < 0) throw new Error(`not in the article: ${words}`)
    const evidence = [{ start, end: start + words.length }]
    return { content, class: questionClass, difficulty: 'medium', points: 1, evidence, explanation: null }
  }
}

/** A question of every kind by hand, about tests/fixtures/other-languages/spanish.txt. */
function inSpanish(text: string): QuestionEdit[] {
  const ask = asked(text)
  return [
    ask(
      {
        kind: 'multiple-choice',
        stem: '¿Quién es la ingeniera responsable de la obra?',
        options: [
          option('a', 'Marta Ibarra'),
          option('b', 'Elena Duarte', true),
          option('c', 'Lucía Montes'),
        ],
      },
      'who',
      'La ingeniera responsable, Elena Duarte',
    ),
    ask(
      {
        kind: 'multiple-response',
        stem: '¿Qué razones da la ingeniera contra el mes de agosto?',
        options: [
          option('a', 'el río baja con poca agua', true),
          option('b', 'los canteros no están libres', true),
          option('c', 'el puente está lleno de turistas'),
          option('d', 'las escuelas lo piden así'),
        ],
      },
      'why',
      'respondió que en agosto el río baja con tan poca agua que las barcas de trabajo no podrían llegar hasta los pilares. Además, los canteros que trabajan la piedra gris de la región solo están libres en primavera',
    ),
    ask(
      { kind: 'true-false', stem: 'La provincia pagará la mitad de la obra.', key: true },
      'statement',
      'de los que la provincia pagará la mitad',
    ),
    ask(
      { kind: 'justified-true-false', stem: 'El autobús costará un euro por viaje.', key: false },
      'statement',
      'el Ayuntamiento ofrecerá un autobús gratuito',
    ),
    ask(
      {
        kind: 'short-answer',
        stem: '¿De qué es dueño Ramón Salcedo?',
        key: { text: 'una panadería', class: 'phrase', accepted: ['de una panadería'], refused: ['un bar'] },
      },
      'what',
      'dueño de una panadería junto al puente',
    ),
    ask(
      {
        kind: 'numeric',
        stem: '¿Cuántos vehículos cruzan el puente cada día?',
        key: { text: '2.300', value: 2300, tolerance: { mode: 'nominal', size: 0 } },
        unit: 'vehículos',
      },
      'number',
      'el paso de unos 2.300 vehículos',
    ),
    ask(
      {
        kind: 'cloze',
        stem: 'Los camiones de más de ____ toneladas pasarán por el ____ industrial.',
        gaps: [
          { key: { text: 'diez', class: 'phrase', accepted: ['10'] } },
          { key: { text: 'polígono', class: 'phrase', accepted: [] } },
        ],
      },
      'what',
      'los camiones de más de diez toneladas ya no podrán cruzar el puente. Una carretera nueva, prevista para el próximo otoño, los llevará por el polígono industrial',
    ),
    ask(
      {
        kind: 'matching',
        stem: 'Una cada persona con su oficio.',
        pairs: [
          { prompt: part('p1', 'Marta Ibarra'), match: part('m1', 'alcaldesa') },
          { prompt: part('p2', 'Elena Duarte'), match: part('m2', 'ingeniera') },
          { prompt: part('p3', 'Ramón Salcedo'), match: part('m3', 'dueño de una panadería') },
        ],
        extras: [],
      },
      'role',
      'explicó la alcaldesa, Marta Ibarra. El puente, construido en 1764, soporta cada día el paso de unos 2.300 vehículos, casi el doble que hace veinte años.\n\nLos vecinos de la orilla norte tendrán que dar un rodeo de seis kilómetros para llegar al mercado. Para ayudarlos, el Ayuntamiento ofrecerá un autobús gratuito cada veinte minutos entre las siete de la mañana y las nueve de la noche.\n\nNo todos están conformes. Ramón Salcedo, dueño de una panadería junto al puente, teme perder a la mitad de sus clientes. Según él, las obras deberían hacerse en agosto, cuando el pueblo está casi vacío y las escuelas permanecen cerradas.\n\nLa ingeniera responsable, Elena Duarte',
    ),
    ask(
      {
        kind: 'ordering',
        stem: 'Ponga estos hechos en orden.',
        items: [
          part('i1', 'la construcción del puente'),
          part('i2', 'la decisión de cerrarlo'),
          part('i3', 'el comienzo de la obra'),
        ],
      },
      'what',
      'decidió el martes cerrar durante tres meses el puente viejo',
    ),
  ]
}

/** The same about german.txt, of the kinds in which scoring reads. */
function inGerman(text: string): QuestionEdit[] {
  const ask = asked(text)
  return [
    ask(
      {
        kind: 'multiple-choice',
        stem: 'Wie heißt die Bürgermeisterin von Lindenau?',
        options: [
          option('a', 'Anke Reuter', true),
          option('b', 'Jonas Pfeiffer'),
          option('c', 'Ute Grünfeld'),
        ],
      },
      'who',
      'Bürgermeisterin Anke Reuter sprach von einer bitteren Nachricht',
    ),
    ask(
      {
        kind: 'justified-true-false',
        stem: 'Die Kinder trainieren nur noch einmal in der Woche.',
        key: false,
      },
      'statement',
      'wo sie zweimal in der Woche trainieren dürfen',
    ),
    ask(
      {
        kind: 'short-answer',
        stem: 'Was entdeckten die Arbeiter unter dem großen Becken?',
        key: { text: 'eine Quelle', class: 'phrase', accepted: ['Quellwasser'], refused: ['ein Rohr'] },
      },
      'what',
      'Unter dem großen Becken haben Arbeiter eine Quelle entdeckt',
    ),
    ask(
      {
        kind: 'numeric',
        stem: 'Wie viele Millionen Euro kostet die Sanierung nun?',
        key: { text: '4,2', value: 4.2, tolerance: { mode: 'nominal', size: 0 } },
        unit: 'Millionen Euro',
      },
      'number',
      'Die Sanierung kostet nun 4,2 Millionen Euro',
    ),
  ]
}

const textOf = (name: string) => readFileSync(`tests/fixtures/other-languages/${name}.txt`, 'utf8')

/** What is typed, and what becomes of it; `''` is a response left out. */
export const otherLanguages = [
  {
    tag: 'es',
    name: 'Spanish',
    paste: textOf('spanish'),
    questions: inSpanish,
    words: { found: 'grietas', absent: 'puentecillo' },
    typed: {
      'short-answer': [
        ['Una Panaderia.', 'accepted'],
        ['  de una   PANADERÍA ', 'accepted'],
        ['un bar', 'rejected'],
        ['la tienda de pan', 'review'],
      ],
      numeric: [
        ['2.300', 'accepted'],
        ['2300 vehículos', 'accepted'],
        ['2 300', 'accepted'],
        ['2.400', 'rejected'],
        ['2,3', 'rejected'],
        ['2.3', 'rejected'],
        ['2,300', 'review'],
        ['dos mil trescientos', 'review'],
        ['2300 coches', 'review'],
      ],
    },
  },
  {
    tag: 'de',
    name: 'German',
    paste: textOf('german'),
    questions: inGerman,
    words: { found: 'Hallenbad', absent: 'Freibad' },
    typed: {
      'short-answer': [
        ['EINE QUELLE!', 'accepted'],
        ['Quell-Wasser', 'accepted'],
        ['ein Rohr', 'rejected'],
        ['ein Brunnen', 'review'],
      ],
      numeric: [
        ['4,2', 'accepted'],
        ['4,20 Millionen Euro', 'accepted'],
        ['4,3', 'rejected'],
        ['4200000', 'rejected'],
        ['vier Komma zwei', 'review'],
      ],
    },
  },
] as const
