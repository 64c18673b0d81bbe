import { join } from 'node:path'
import { makeSamples } from './samples/sample-workbooks'

const folder = join(__dirname, '..', 'resources', 'samples')

void makeSamples(folder).then(() => {
  console.log(`样例已写入 ${folder}`)
})
