import { Module, type DynamicModule } from '@nestjs/common';
import {
  CommitAuswertung,
  InstallationStore,
  ListMunicipalities,
  PreviewAuswertung,
  ReadRoundResult,
  RemoveDemonstration,
} from '@selbstcheck/application';
import type { Composition } from './composition.js';
import { HealthController } from './features/health/health.controller.js';
import { ImportsController } from './features/imports/imports.controller.js';
import { InstallationController } from './features/installation/installation.controller.js';
import { ResultsController } from './features/results/results.controller.js';
import { RoundsController } from './features/rounds/rounds.controller.js';
import { DatabaseKind } from './platform/database-kind.js';

/** The HTTP side: controllers over use cases that were put together before. */
@Module({})
export class AppModule {
  static over(composition: Composition): DynamicModule {
    return {
      module: AppModule,
      controllers: [
        HealthController,
        InstallationController,
        RoundsController,
        ResultsController,
        ImportsController,
      ],
      providers: [
        { provide: DatabaseKind, useValue: new DatabaseKind(composition.database.kind) },
        { provide: InstallationStore, useValue: composition.stores.installation },
        { provide: RemoveDemonstration, useValue: composition.removeDemonstration },
        { provide: ListMunicipalities, useValue: composition.listMunicipalities },
        { provide: ReadRoundResult, useValue: composition.readRoundResult },
        { provide: PreviewAuswertung, useValue: composition.previewAuswertung },
        { provide: CommitAuswertung, useValue: composition.commitAuswertung },
      ],
    };
  }
}
