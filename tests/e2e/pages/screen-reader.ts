import type { CDPSession, Page } from '@playwright/test'
import { expect } from '@playwright/test'

type AxNode = {
  nodeId: string
  ignored: boolean
  role: string
  name: string
  states: Record<string, string>
  childIds: string[]
  backendDOMNodeId?: number
}
type Name = string | RegExp

/** Knows a page by its accessibility tree alone, as a screen reader does: roles, names, states, and their default action. */
export class ScreenReader {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
    /** Only what is inside of this. */
    private readonly inside: { role: string; name: Name } | null,
  ) {}

  static async at(page: Page): Promise<ScreenReader> {
    const session = await page.context().newCDPSession(page)
    await session.send('Accessibility.enable')
    return new ScreenReader(page, session, null)
  }

  within(role: string, name: Name): ScreenReader {
    return new ScreenReader(this.page, this.session, { role, name })
  }

  /** Waits until something of this role has this name, and these states. */
  async hears(role: string, name: Name, states: Record<string, string> = {}): Promise<void> {
    await expect(async () => {
      const node = await this.find(role, name)
      expect(node.states).toMatchObject(states)
    }).toPass({ timeout: 15_000 })
  }

  /** Waits until a live region says this. */
  async says(words: Name): Promise<void> {
    await expect(async () => {
      const nodes = await this.tree()
      const said = nodes
        .filter(({ role }) => role === 'status' || role === 'alert')
        .map(node => spoken(below(nodes, node)))
      expect(
        said.filter(text => (typeof words === 'string' ? text.includes(words) : words.test(text))),
      ).not.toEqual([])
    }).toPass({ timeout: 15_000 })
  }

  async press(role: string, name: Name): Promise<void> {
    await this.hears(role, name)
    await this.call(await this.find(role, name), 'click')
  }

  async type(name: Name, text: string): Promise<void> {
    await this.hears('textbox', name)
    await this.call(await this.find('textbox', name), 'focus')
    await this.page.keyboard.insertText(text)
  }

  /** In a list that is closed, by the first letters of what is wanted. */
  async choose(name: Name, option: string): Promise<void> {
    await this.hears('combobox', name)
    await this.call(await this.find('combobox', name), 'focus')
    await this.page.keyboard.type(option.slice(0, 2))
  }

  private async tree(): Promise<AxNode[]> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree')
    const all = nodes.map(({ role, name, childIds, properties, ...node }) => ({
      ...node,
      role: String(role?.value ?? ''),
      name: String(name?.value ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
      states: Object.fromEntries((properties ?? []).map(one => [one.name, String(one.value.value)])),
      childIds: childIds ?? [],
    }))
    if (!this.inside) return all
    const top = pick(all, this.inside.role, this.inside.name)
    return top ? below(all, top) : []
  }

  private async find(role: string, name: Name): Promise<AxNode> {
    const nodes = await this.tree()
    const node = pick(nodes, role, name)
    if (node) return node
    const heard = nodes.filter(one => one.role === role).map(one => one.name)
    throw new Error(`no ${role} “${name}” among: ${heard.join(' | ')}`)
  }

  private async call(node: AxNode, what: 'click' | 'focus'): Promise<void> {
    const { object } = await this.session.send('DOM.resolveNode', { backendNodeId: node.backendDOMNodeId })
    await this.session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { this.${what}() }`,
    })
  }
}

function pick(nodes: readonly AxNode[], role: string, name: Name): AxNode | undefined {
  const fits = (found: string) => (typeof name === 'string' ? found === name : name.test(found))
  return nodes.find(one => !one.ignored && one.role === role && fits(one.name))
}

const spoken = (nodes: readonly AxNode[]) =>
  nodes
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join(' ')

function below(nodes: readonly AxNode[], top: AxNode): AxNode[] {
  const byId = new Map(nodes.map(node => [node.nodeId, node]))
  const walk = (node: AxNode): AxNode[] => [
    node,
    ...node.childIds.flatMap(id => {
      const child = byId.get(id)
      return child ? walk(child) : []
    }),
  ]
  return walk(top)
}
