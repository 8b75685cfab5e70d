import { describe, expect, it } from 'vitest'
import { mended } from '../../../support/mended'

describe('what does not agree', () => {
  it('a verb in the singular with persons of one people who are named', () => {
    expect(
      mended('Les Norvégiens Paul Roux en catégorie L2 et Luc Brun en L5 remporte la médaille de Sorvane.'),
    ).toEqual(['remporte → remportent'])
    expect(mended('Les deux Belges gagne la course de Sorvane.')).toEqual(['gagne → gagnent'])
    expect(
      mended('Paul Roux, que les Belges voient, gagne. Le Belge Luc Roy gagne. Les Belges est un film.'),
    ).toEqual([])
  })

  it('a verb in the plural with one that is of many', () => {
    expect(
      mended('La longue séance de questions du conseil sur la vente des barques ont été annulés.'),
    ).toEqual(['ont → null'])
    expect(mended('Le vieux moulin des pêcheurs brûlent depuis mardi.')).toEqual(['brûlent → brûle'])
    expect(
      mended(
        'La majorité des dockers partent. Une équipe de dockers partent. La foule des curieux applaudissent.',
      ),
    ).toEqual([])
    expect(mended('Le soir où les dockers partent est venu. La plupart des barques partent.')).toEqual([])
  })

  it('ordinals in a row', () => {
    expect(mended('Marie et Ada prennent la deuxième et troisième place à Sorvane.')).toEqual([
      'la deuxième et troisième place → la deuxième et la troisième place',
    ])
    expect(mended('Elles occupent les premières et secondes places.')).toEqual([
      'les premières et secondes places → les première et seconde places',
    ])
    expect(mended('Les dockers prennent les 4,5 et 6e place de la course.')).toEqual(['6e place → null'])
    expect(mended('Le chiffre du deuxième et troisième trimestre baisse.')).toEqual([
      'du deuxième et troisième trimestre → du deuxième et du troisième trimestre',
    ])
    expect(
      mended(
        'Ils prennent les deuxième et troisième places, la deuxième et dernière place, les premiers et seconds rôles.',
      ),
    ).toEqual([])
  })

  it('a participle beside its noun', () => {
    expect(mended('La course se fait sur un rythme soutenue.')).toEqual([
      'un rythme soutenue → un rythme soutenu',
    ])
    expect(
      mended('La course se fait sur un rythme soutenu. La digue du port soutenue par la ville tient.'),
    ).toEqual([])
  })

  it('a noun in the singular behind a number, though a verb has its form', () => {
    expect(mended('La barque revient à trente seconde de la tête.')).toEqual([
      'trente seconde → trente secondes',
    ])
    expect(mended('L’un des deux marche. Tous les deux porte un sac.')).toEqual([])
  })

  it('an adjective in the singular behind one of the most', () => {
    expect(mended('Cette barque est une des plus rapide du port.')).toEqual(['plus rapide → plus rapides'])
    expect(mended('Ada Roy est parmi les moins célèbre de la ville.')).toEqual([
      'moins célèbre → moins célèbres',
    ])
    expect(
      mended('C’est l’un des plus haut placés, et l’une des plus rapides. Rien des plus simple.'),
    ).toEqual([])
  })

  it('a people behind its adjective without its capital', () => {
    expect(mended('L’insatiable norvégien remporte la course de Sorvane.')).toEqual([
      'insatiable norvégien → insatiable Norvégien',
    ])
    expect(
      mended(
        'Le responsable norvégien parle. Le jeune norvégien parle. L’insatiable docker norvégien parle.',
      ),
    ).toEqual([])
  })

  it('a noun of time or length behind a figure', () => {
    expect(mended('La barque compte 30 seconde d’avance et arrive vingt seconde avant Ada.')).toEqual([
      '30 seconde → 30 secondes',
      'vingt seconde → vingt secondes',
    ])
    expect(mended('La digue a 12 kilomètre de long.')).toEqual(['12 kilomètre → 12 kilomètres'])
    expect(
      mended('La digue a 1,5 kilomètre de long. L’article 30 seconde la mairie. Il lit 20 minutes.'),
    ).toEqual([])
    expect(mended('L’un des deux marche. Ils sont deux. Elle en porte deux marche après marche.')).toEqual([])
  })

  it('persons who are named in a row and a verb in the singular', () => {
    expect(mended('Marie Roux et Paul Brun remporte la course de Sorvane.')).toEqual([
      'remporte → remportent',
    ])
    expect(mended('Ada Roy, Marie Roux et Paul Brun remporte la course.')).toEqual(['remporte → remportent'])
    expect(
      mended('Marie Roux et Paul Brun remportent la course. Avec Ada Roy et Luc Brun part une barque.'),
    ).toEqual([])
    expect(
      mended(
        'Ada Roy voit Luc Brun. Ni Ada Roy ni Luc Brun ne part. Ada Roy ou Luc Brun remporte la course.',
      ),
    ).toEqual([])
  })

  it('a participle behind avoir before the name of its object', () => {
    expect(mended('La crue avait poussée Paul Roux à partir.')).toEqual(['poussée Paul → poussé Paul'])
    expect(mended('La crue que la mairie avait annoncée Paul Roux l’a vue.')).toEqual([])
    expect(mended('La crue l’avait poussée à partir.')).toEqual([])
  })

  it('“prit” and “mit” behind avoir', () => {
    expect(mended('Les dockers ont prit la barque. Ada a mit le cap sur Sorvane.')).toEqual([
      'ont prit → ont pris',
      'a mit → a mis',
    ])
    expect(mended('Ada a dit non, a écrit et a fait cuire du pain. Il prit la barque.')).toEqual([])
  })

  it('a participle behind its reflexive pronoun', () => {
    expect(mended('La barque est belle. Elle s’est imposé à Sorvane.')).toEqual([
      'Elle s’ est imposé → Elle s’ est imposée',
    ])
    expect(mended('Les dockers partent. Ils se sont réuni hier.')).toEqual([
      'Ils se sont réuni → Ils se sont réunis',
    ])
    expect(
      mended('Elle s’est imposé une règle. Elles se sont succédé. Elle s’est permis de partir.'),
    ).toEqual([])
    expect(
      mended(
        'Elle s’est fait mal. Elle s’est vu offrir un moulin. Ils se sont plu. Elle s’est rendu compte du vol.',
      ),
    ).toEqual([])
  })

  it('of a row of two what each article or day is for', () => {
    expect(mended('Ada prend la première et deuxième places.')).toEqual([
      'la première et deuxième places → les première et deuxième places',
    ])
    expect(mended('La fête a lieu le samedi 4 et dimanche 5 mars.')).toEqual([
      'le samedi 4 et dimanche 5 mars → les samedi 4 et dimanche 5 mars',
    ])
    expect(mended('La fête a lieu le samedi 4 et le dimanche 5 mars.')).toEqual([])
  })

  it('an adjective in the singular of what is most among several', () => {
    expect(mended('Ada est une des joueuses les plus titrée de Sorvane.')).toEqual([
      'plus titrée → plus titrées',
    ])
    expect(
      mended(
        'Les barques les plus haut placées partent. Ada court les plus grandes courses. Les plus de dix ans.',
      ),
    ).toEqual([])
  })

  it('several of one people who are named', () => {
    expect(mended('Les deux norvégiens Luc Roy et Paul Brun gagnent la course.')).toEqual([
      'deux norvégiens → deux Norvégiens',
    ])
    expect(mended('Ada suit la néo-zélandaise Marie Roux.')).toEqual([
      'la néo-zélandaise → la Néo-Zélandaise',
    ])
    expect(mended('Un groupe de norvégiens quitte le port.')).toEqual(['de norvégiens → de Norvégiens'])
    expect(mended('La norvégienne remporte la course.')).toEqual(['La norvégienne → La Norvégienne'])
    expect(
      mended(
        'Les ports norvégiens Roux et Brun ferment. Un groupe de ports norvégiens ferme. Les belges Rouxvane et Brême ferment.',
      ),
    ).toEqual([])
    expect(
      mended('Le norvégien remporte un vif succès dans les écoles. La langue norvégienne remporte un prix.'),
    ).toEqual([])
  })

  it('a verb of another person or none behind “il”', () => {
    expect(mended('La barque revient. Elle prends le large et il rejoins le port.')).toEqual([
      'Elle prends → Elle prend',
      'il rejoins → il rejoint',
    ])
    expect(mended('La barque revient. Elle fini deuxième à Sorvane.')).toEqual(['Elle fini → null'])
    expect(
      mended(
        'Elle prend le large. Est-elle finie ? Il dit : prends le large. Toi qui prends le large, pars.',
      ),
    ).toEqual([])
  })

  it('nouns of either gender, which no list of genders has', () => {
    expect(mended('Les athlètes qui participe à la course partent.')).toEqual([
      'qui participe → qui participent',
    ])
    expect(mended('Les deux triathlètes réalise une belle course.')).toEqual(['réalise → réalisent'])
    expect(
      mended(
        'Les athlètes participent. Le journaliste réalise un film. Les athlètes, que la course épuise, rient.',
      ),
    ).toEqual([])
  })

  it('a participle before what somebody is made', () => {
    expect(mended('Ada gagne. Elle est sacré championne de Sorvane.')).toEqual([
      'Elle est sacré → Elle est sacrée',
    ])
    expect(mended('Elle est fait maison. Elle est sacrée championne.')).toEqual([])
  })

  it('small words before and between nouns', () => {
    expect(mended('Ada gagne de quelque secondes.')).toEqual(['de quelque secondes → de quelques secondes'])
    expect(mended('Ce sont les même barques qui partent.')).toEqual(['les même barques → les mêmes barques'])
    expect(mended('Les autres pêcheurs on abandonné la course.')).toEqual(['pêcheurs on → pêcheurs ont'])
    expect(mended('Ada finit coude a coude avec Luc Roy.')).toEqual(['coude a coude → coude à coude'])
    expect(
      mended(
        'Les pêcheurs que l’on voit. Quelque 300 barques. Le même port. Ce que les pêcheurs on le sait.',
      ),
    ).toEqual([])
  })
})
