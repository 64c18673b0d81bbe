const examples: readonly { readonly typed: string; readonly meaning: string }[] = [
  { typed: '亩均税收 工业', meaning: '两个词在同一段里（AND、且 可以不写）' },
  { typed: '消防 OR 应急', meaning: '有其中一个词；也可写 或、|' },
  { typed: '消防 -演练', meaning: '有前一个词，没有后一个；也可写 NOT、非' },
  { typed: '“市 政府”', meaning: '连续的话；引号里的符号和空格不作他解' },
  { typed: '(消防 OR 应急) 预案', meaning: '括号先算；全角半角都可以' },
  { typed: '标题:预案 消防', meaning: '只在标题有“预案”的文件里找' },
  { typed: '文号:溧政发〔2023〕6号', meaning: '按文号；括号和空格写法不限' },
  { typed: '单位:海门 消防', meaning: '按发文机关' },
  { typed: '条款:第三条', meaning: '按条款；另有 公报: 类型:' },
]
const id = 'query-help'

/** 检索语法, in a popover of the browser's own: it closes on Esc and on a click elsewhere. */
export function QueryHelp() {
  return (
    <>
      <button type="button" popoverTarget={id}>
        检索语法
      </button>
      <div id={id} popover="auto" className="query-help" role="dialog" aria-label="检索语法">
        <h2>检索语法</h2>
        <dl>
          {examples.map(({ typed, meaning }) => (
            <div key={typed}>
              <dt>{typed}</dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
        <p className="quiet">
          词须在同一段内；字母的 AND、OR、NOT 要大写，且、或、非 前后要空格。
          只写“标题:”等条件而不写词时，每份文件列出一条。（一）、（含）这样的括号按文字查。
          要查“或”“标题：”等字样本身，请加引号。
        </p>
      </div>
    </>
  )
}
