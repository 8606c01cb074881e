export const enExit = {
  form: 'Exit form',
  exitDate: 'Exit date',
  destination: 'Destination',
  subsidy: 'Type of subsidy',
  reason: 'Reason',
  reasonStays: 'The reason stays here; ClientTrack has no field for it yet.',
  steps: 'The way to the exit',
  byIdOnly: 'An exit is matched by its ClientTrack ID alone. Find the client by ID.',
  shown: 'ClientTrack’s list shows this exit.',
  saved: 'The exit is saved in ClientTrack',
  tellVsp: 'The exit is recorded. Tell the VSP, with the transfer reference only.',
  told: 'The VSP knows',
};
