import { createRoot } from 'react-dom/client'
import { App } from './app'
import './styles/tokens.css'
import './styles/base.css'
import './styles/frame.css'
import './styles/library.css'
import './styles/reader.css'
import './styles/search.css'
import './styles/annotations.css'
import './styles/calculators.css'
import './styles/calculators-result.css'
import './styles/batch.css'
import './styles/batch-result.css'
import './styles/files.css'
import './styles/checking.css'
import './styles/comparison.css'
import './styles/charts.css'
import './styles/kept-calculations.css'
import './styles/print.css'
import './styles/themes.css'

const root = document.getElementById('root')
if (root === null) throw new Error('no root element')
createRoot(root).render(<App />)
