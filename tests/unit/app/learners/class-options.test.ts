import { expect, it } from 'vitest'
import { classOptions } from '@/app/(instructor)/quizzes/[id]/learners/_learners/class-options'

it('tells classes of one name apart by their codes, and leaves others their plain name', () => {
  const classes = [
    { id: 'a', name: '4e A', code: 'YHR2XLJT' },
    { id: 'b', name: '4e B', code: 'HSKQXDW8' },
    { id: 'c', name: '4e A', code: '3D9A2QHG' },
  ]
  expect(classOptions(classes).map(({ label }) => label)).toEqual([
    '4e A (YHR2XLJT)',
    '4e B',
    '4e A (3D9A2QHG)',
  ])
})
