/** Direction of an indicator: whether more is better, less is better, or the target is to be met exactly. */
export type Arah = 'Positif' | 'Negatif' | 'Stabil';
