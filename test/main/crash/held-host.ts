// A host whose main thread is held for ever, as by a call into a file system that hangs.
import { endWithin } from '../../../src/main/end-within.ts'

endWithin(200)
for (;;);
