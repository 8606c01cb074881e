/** Taking the whole vault away. */
export const enErase = {
  title: 'Purge everything now',
  what: 'This removes the {vault} vault from this computer: every form, every ClientTrack ID, the log, what was taught, and the passphrase.',
  noWayBack: 'There is no way back, but from a backup file. What stands in ClientTrack stays there.',
  sure: 'I want to remove all of it',
  erase: 'Purge everything',
  erasing: 'Removing…',
  limit:
    'Traces can stay in free space of the disk. If this computer may fall into wrong hands, its whole disk must be encrypted. Backup files are not removed: delete them yourself.',
};
