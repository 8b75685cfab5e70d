import { z } from 'zod'

export const passwordShortest = 10
export const passwordLongest = 128

/** Length is the only rule: made-up rules about signs make worse passwords (NIST SP 800-63B, 3.1.1.2). */
export const passwordSchema = z
  .string()
  .min(passwordShortest, 'password-too-short')
  .max(passwordLongest, 'password-too-long')

export const emailSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'not-an-email')
  .pipe(z.email('not-an-email'))

/** A person's name as lists show it: one line. */
export const personNameSchema = z
  .string()
  .transform(name => name.replace(/\p{Cc}+/gu, ' ').trim())
  .pipe(z.string().min(1, 'name-needed').max(80, 'name-too-long'))
