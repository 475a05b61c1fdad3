package id.sikap.exchange;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;

import id.sikap.account.AreaScope;
import id.sikap.area.AreaService;
import id.sikap.training.TrainingFilter;
import id.sikap.training.TrainingService;
import id.sikap.trainingrecord.RefresherFilter;
import id.sikap.trainingrecord.TrainingRecordService;

import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;

/**
 * The lists of trainings and of those who need a refresher as xlsx.
 */
@Service
class TrainingExports {

	private final TrainingService trainings;

	private final TrainingRecordService records;

	private final AreaService areas;

	private final ListSheet sheets;

	TrainingExports(TrainingService trainings, TrainingRecordService records, AreaService areas, ListSheet sheets) {
		this.trainings = trainings;
		this.records = records;
		this.areas = areas;
		this.sheets = sheets;
	}

	void trainings(TrainingFilter filter, AreaScope scope, Sort sort, OutputStream out) {
		this.sheets.write(out, "training.title",
				List.of("training.name", "training.kind", "training.organiser", "training.startsOn", "training.endsOn",
						"training.hours", "training.mode", "training.place", "training.area", "training.capacity",
						"training.places", "training.attended"),
				(sheet) -> this.trainings.each(filter, scope, sort,
						(row) -> sheet.row(Arrays.asList(row.title(), this.sheets.words("training.kind." + row.kind()),
								row.organiser(), row.startsOn(), row.endsOn(), row.hours(),
								this.sheets.words("training.mode." + row.mode()), row.place(),
								this.areas.name(row.areaCode()), row.capacity(), row.invited(), row.attended()))));
	}

	void refreshers(RefresherFilter filter, AreaScope scope, Sort sort, OutputStream out) {
		this.sheets.write(out, "training.refreshers",
				List.of("companion.name", "companion.subdistrictCode", "training.lastP2k2", "training.certificateTo",
						"training.hoursOfYear"),
				(sheet) -> this.records.eachRefresher(filter, scope, sort, (row) -> sheet.row(Arrays.asList(row.name(),
						this.areas.name(row.subdistrictCode()), row.lastP2k2(), row.certifiedUntil(), row.hours()))));
	}

}
