import 'server-only'
import { buffer } from 'node:stream/consumers'
import { languageSchema } from '@/lib/model/language'
import { readQuiz } from './read-quiz'

// Runs in a process of its own: see read-quiz-apart.ts. Standard input is a line with a language, and then the file.
const input = await buffer(process.stdin)
const end = input.indexOf(0x0a)
const otherwise = languageSchema.parse(input.subarray(0, end).toString())
process.stdout.write(JSON.stringify(readQuiz({ bytes: input.subarray(end + 1), otherwise })))
