import 'server-only'
import type { Result } from '@/lib/model/result'
import type { SignedIn } from './accept-invitation'

export type SignInInput = { email: string; password: string; address: string }

export async function signIn(_input: SignInInput): Promise<Result<SignedIn>> {
  throw new Error('not filled yet')
}
