/** Category of object-model events on the wire. */
export const OBJECT_MODEL_EVENT = 65536;
