import { l10n } from 'vscode';
import { moveRole } from '../../core/edits/moveRole';
import type { Stage } from '../../core/insights/roles';
import type { Role } from '../../core/records/record';
import { roleStatuses } from '../../core/records/schemas';
import { rehearse, write } from '../apply';
import { stageText } from '../views/stageText';
import type { Desk, Target } from './context';
import { choose, uriOf } from './pick';
import { report } from './report';

/** A role's row in the view “Campaign”. */
export interface RoleTarget extends Target {
  readonly role?: Role;
}

/** Moves a role to another stage: picked from a list. */
export async function pickStage(desk: Desk, target?: RoleTarget): Promise<void> {
  const { vault } = desk.notes.overview.campaign;
  const title = l10n.t('Move a Role');
  const role = target?.role ?? (await choose(title, l10n.t('Which role?'), vault.roles.map((each) => ({ label: each.name, description: vault.companyOf(each)?.name ?? '', value: each }))));
  if (!role) return;
  await rehearse(uriOf(role), (note) => moveRole(note, role, role.fields.status === 'screen' ? 'interview' : 'screen', desk.clock.today()));
  const stage = await choose(l10n.t('{0}: to which stage?', role.name), l10n.t('Its status and its log will say so'), roleStatuses.filter((each) => each !== role.fields.status).map((each) => ({ label: stageText(each), value: each })));
  if (stage) await moveRoleTo(desk, role, stage);
}

/** Moves a role to a stage, and says so. Whoever helped hears of it next, as a follow-up. */
export async function moveRoleTo(desk: Desk, role: Role, stage: Stage): Promise<void> {
  const written = await write(uriOf(role), (note) => moveRole(note, role, stage, desk.clock.today()));
  report(desk, l10n.t('{0}: {1}', role.name, stageText(stage)), written);
}
