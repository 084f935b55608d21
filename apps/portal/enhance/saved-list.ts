import { followDeviceList, showDeviceList } from './saved-list/device-list.ts'
import { whenChangedElsewhere } from './saved-list/kept-list.ts'
import { followControls, makeButtons, showSaved } from './saved-list/save-controls.ts'
import { followAddressList, followFile } from './saved-list/take-in.ts'

/** Keeps a list of programs in this browser and shows it wherever a page has a place for it. */
function showAll(): void {
  showSaved()
  showDeviceList()
}

makeButtons()
followControls(showAll)
followDeviceList(showAll)
followFile(showAll)
followAddressList(showAll)
showAll()
whenChangedElsewhere(showAll)
document.addEventListener('evenkeel:replaced', showSaved)
// A page that comes back from the browser's memory may be older than the list.
addEventListener('pageshow', showAll)
