import { checkSigns } from '../../src/notes/signs.ts'

checkSigns()
