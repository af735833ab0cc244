import { channels, messageKinds, type Channel, type MessageKind } from '../records/messages';
import type { Template } from '../records/record';
import type { Vault } from '../vault/vault';

/** What a template with this tag is written for, among those of its kind and channel: so does it say itself (DESIGN, “After asked”). */
export type Situation = 'silent' | 'agreed' | 'referred' | 'introduced';

/** The templates of a kind and channel: the user's own take the place of the built-in ones. Those for the situation come first. */
export function templatesFor(kind: MessageKind, via: Channel, builtIn: readonly Template[], vault: Vault, situation?: Situation): Template[] {
  const fits = (template: Template): boolean => kindOf(template) === kind && viaOf(template) === via;
  const own = vault.templates.filter(fits);
  const rank = (template: Template): number => {
    const tags = template.fields.tags ?? [];
    if (situation !== undefined && tags.includes(situation)) return 0;
    return situations.some((each) => tags.includes(each)) ? 2 : 1;
  };
  return [...(own.length > 0 ? own : builtIn.filter(fits))].sort((a, b) => rank(a) - rank(b));
}

/** The channels that there is a template for. */
export function channelsFor(kind: MessageKind, builtIn: readonly Template[], vault: Vault): Channel[] {
  return channels.filter((via) => templatesFor(kind, via, builtIn, vault).length > 0);
}

/** The playbooks: the user's own, then those built in whose title none of these has. */
export function playbooksIn(builtIn: readonly Template[], vault: Vault): Template[] {
  const isPlaybook = ({ fields }: Template): boolean => fields.kind === 'playbook';
  const own = vault.templates.filter(isPlaybook);
  return [...own, ...builtIn.filter((each) => isPlaybook(each) && !own.some(({ name }) => name === each.name))];
}

const situations: readonly Situation[] = ['silent', 'agreed', 'referred', 'introduced'];

function kindOf({ fields: { kind } }: Template): MessageKind | undefined {
  return messageKinds.find((each) => each === kind);
}

/** A template that names no channel is one for e-mail. */
function viaOf({ fields: { via } }: Template): Channel | undefined {
  return via === undefined ? 'email' : channels.find((each) => each === via);
}
