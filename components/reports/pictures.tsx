import { memo } from 'react';
import { useBacklogDrawing } from './backlog-drawing';
import { useHoursDrawing } from './hours-drawing';
import { PictureCard } from './picture-card';
import { useRefusalDrawing } from './refusal-drawing';
import { useVspDrawing } from './vsp-drawing';
import { useWeekDrawing } from './week-drawing';

const pictures = [
  ['within-24-hours', useWeekDrawing],
  ['hours-to-entry', useHoursDrawing],
  ['backlog', useBacklogDrawing],
  ['by-vsp', useVspDrawing],
  ['refusals', useRefusalDrawing],
] as const;

/** Five questions, each with its picture. */
export const Pictures = memo(() => pictures.map(([name, useDrawing]) => <PictureCard key={name} name={name} useDrawing={useDrawing} />));
