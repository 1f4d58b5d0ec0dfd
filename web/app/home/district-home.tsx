import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import { AppLink } from '../../ui/app-link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { useCity } from '../overview/city-query.ts'
import { Panel } from '../overview/panel.tsx'
import { useMyDistricts } from '../overview/use-my-chains.ts'
import { DistrictMap } from '../projects/district-map.tsx'
import { ProjectSums } from '../projects/project-sums.tsx'
import { useProjects } from '../projects/projects-query.ts'
import { useProjectWords } from '../projects/words.ts'
import { useHomeWords } from './words.ts'
import { WorkHome } from './work-home.tsx'

/** Of a district: its place on the map with its projects, and what it has to do. */
export function DistrictHome() {
  const words = useHomeWords()
  const projectWords = useProjectWords()
  const { language } = useLanguage()
  const navigate = useNavigate()
  const { data, error, register } = useProjects()
  const hasProjects = register !== null && !(error && !data)
  const [own] = useMyDistricts()
  const name = useCity()?.districts.find(({ id }) => id === own)?.label[language]
  const open = useCallback(
    (district: string) => void navigate({ to: '/projects', search: { view: 'wall', district } }),
    [navigate],
  )
  return (
    <WorkHome
      above={
        hasProjects ? (
          <Panel
            title={name ? words.district.own(name) : projectWords.full}
            count={data?.projects.length}
            aside={<AppLink href="/projects?view=wall">{projectWords.views.wall}</AppLink>}
          >
            <div className="sums-panel">
              <ProjectSums projects={data?.projects} />
            </div>
          </Panel>
        ) : null
      }
      beside={
        hasProjects ? (
          <Panel title={words.district.map}>
            <div className="home-map">
              <DistrictMap
                label={words.district.map}
                projects={data?.projects}
                figureOf={(_, of) => of.length || null}
                valueTitle={projectWords.map.unit.count}
                selected={own}
                onOpen={open}
                hasLights={false}
              />
              <p className="quiet">{words.district.unknown}</p>
            </div>
          </Panel>
        ) : null
      }
    />
  )
}
