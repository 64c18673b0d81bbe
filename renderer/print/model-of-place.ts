import { call } from '../api'
import { asOfDate } from '../as-of-date'
import type { Place } from '../navigation'
import { formOf, forms } from '../pages/calculators/form-session'
import { room } from '../pages/calculators/room'
import { chipsOf } from '../pages/search/search-filters'
import { lastFound } from '../pages/search/use-search'
import { documentModel } from './document-model'
import { hitsModel } from './hits-model'
import { notesModel } from './notes-model'
import { figuresIn, type PrintModel } from './print-model'
import { offered } from './print-store'
import { resultModel } from './result-model'
import { roomModel } from './room-model'

/** Hits that a print may have; the contract gives no more at once. */
const mostHits = 500

async function ofDocument(documentId: string): Promise<PrintModel> {
  const on = asOfDate.get()
  const [document, forces] = await Promise.all([
    call('document.open', { documentId }),
    call('register.forceOfAll', { on }),
  ])
  const force = forces.find((one) => one.documentId === documentId)
  return documentModel(document, force === undefined ? null : { status: force.status, on })
}

async function ofNotes(): Promise<PrintModel | null> {
  const [notes, documents] = await Promise.all([
    call('annotation.list', {}),
    call('document.list', {}),
  ])
  return notes.length === 0 ? null : notesModel(notes, documents)
}

async function ofHits(): Promise<PrintModel | null> {
  const found = lastFound.get()
  if (found === null || found.total === 0) return null
  const { query, filters, on } = found
  const [{ total, hits }, documents] = await Promise.all([
    call('search.run', { query, filters, on, offset: 0, limit: mostHits }),
    call('document.list', {}),
  ])
  const hit = new Set(hits.map(({ documentId }) => documentId))
  const gazettes = documents.filter(({ id }) => hit.has(id)).map(({ gazette }) => gazette)
  const conditions = chipsOf(filters).map(({ words }) => words)
  return hitsModel({ query, conditions, on, total, hits, gazettes })
}

/** The result of the open form; null where there is none yet. */
async function ofResult(shown: HTMLElement | null): Promise<PrintModel | null> {
  const open = room.get()
  if (open.kind !== 'single') return null
  const { check, inputs } = formOf(forms.get(), open.id)
  if (check.kind !== 'answered' || check.reply.kind !== 'evaluated') return null
  const { evaluation } = check.reply
  const description = (await call('calculator.list', {})).find(({ id }) => id === open.id)
  const figures = shown === null ? [] : figuresIn(shown)
  return description === undefined
    ? null
    : resultModel({ description, evaluation, inputs, figures })
}

/** Rooms without a model of their own print the tables they show. */
function ofPlace(place: Place, shown: HTMLElement | null): Promise<PrintModel | null> {
  if (place.room === 'reader') return ofDocument(place.documentId)
  if (place.room === 'annotations') return ofNotes()
  if (place.room === 'search') return ofHits()
  if (place.room === 'calculators') return ofResult(shown)
  return Promise.resolve(null)
}

/** What the window shows, as it would be put on paper; null where that is nothing. */
export async function modelOfPlace(
  place: Place,
  shown: HTMLElement | null,
): Promise<PrintModel | null> {
  const offer = offered.get()
  if (offer !== null) return offer()
  return (await ofPlace(place, shown)) ?? (shown === null ? null : roomModel(shown))
}
