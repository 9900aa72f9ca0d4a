// Brings the folder it is given to the schema of tomorrow; its test kills it in the middle.
import { openDatabase } from '#storage/sqlite/database.ts';
import { endless, tomorrow } from './tomorrow.ts';

const [folder = '', how] = process.argv.slice(2);
openDatabase(folder, how === 'endless' ? endless : tomorrow).close();
