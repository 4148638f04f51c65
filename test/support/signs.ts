import { checkSigns } from '../../src/notes/text/signs.ts'

checkSigns()
