import { EntitySchema } from 'typeorm';

/** A fact about this installation as a whole, by name. */
export class InstallationFactRow {
  name!: string;
  fact!: string;
}

export const installationFactSchema = new EntitySchema<InstallationFactRow>({
  name: 'installation_fact',
  tableName: 'installation_fact',
  target: InstallationFactRow,
  columns: { name: { type: 'varchar', length: 50, primary: true }, fact: { type: 'text' } },
});
