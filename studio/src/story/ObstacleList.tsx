import type { Obstacle, ObstaclePlace } from '@coranto/contract/refusal';
import { useWords } from '../words/use-words.ts';
import styles from './Panels.module.css';

/** Everything that stands in the way of publishing; each line leads to its place. */
export function ObstacleList({ obstacles, onGoTo }: { obstacles: Obstacle[]; onGoTo: (place: ObstaclePlace) => void }) {
  const words = useWords();
  return (
    <div>
      <h3 className={styles.name}>{words.publish.obstacles}</h3>
      <ul className={styles.obstacles}>
        {obstacles.map(({ code, place }) => (
          <li key={code + JSON.stringify(place)}>
            <button type="button" className={styles.obstacle} onClick={() => onGoTo(place)}>
              {words.obstacles[code]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
