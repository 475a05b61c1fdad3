package id.sikap.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Makes all rows of the demo. The months come one after the other over all kecamatan, so
 * that the rows lie in the tables as they would after months of use.
 */
final class DemoGenerator {

	private final Timeline timeline;

	private final Topics topics;

	private final Numbers.Protection protection;

	private final String passwordHash;

	DemoGenerator(Timeline timeline, Topics topics, Numbers.Protection protection, String passwordHash) {
		this.timeline = timeline;
		this.topics = topics;
		this.protection = protection;
		this.passwordHash = passwordHash;
	}

	void generate(List<RegencyPlan> plans, CopyBatch.Sink sink) {
		CopyBatch batch = new CopyBatch(sink);
		List<Subdistrict> subdistricts = new ArrayList<>();
		for (RegencyPlan plan : plans) {
			List<Subdistrict> made = people(plan, batch);
			new PolicyGenerator(batch, this.timeline).write(plan.regency().code(), made);
			made.forEach((subdistrict) -> new PartnerGenerator(batch, this.timeline, subdistrict).write());
			batch.send();
			subdistricts.addAll(made);
		}
		MonthGenerator months = new MonthGenerator(batch, this.timeline, this.topics);
		MonthlyReportGenerator reports = new MonthlyReportGenerator(batch, this.timeline);
		AssessmentGenerator assessments = new AssessmentGenerator(batch, this.timeline);
		subdistricts.forEach(new GoalGenerator(batch, this.timeline)::write);
		SupervisionGenerator supervisions = new SupervisionGenerator(batch, this.timeline);
		CoordinationGenerator coordination = new CoordinationGenerator(batch, this.timeline);
		subdistricts.forEach(new ResourceGenerator(batch, this.timeline)::write);
		for (int month = 0; month <= Timeline.RUNNING + 1; month++) {
			for (Subdistrict subdistrict : subdistricts) {
				months.write(subdistrict, month);
				if (month < Timeline.RUNNING) {
					reports.write(subdistrict, month);
				}
				supervisions.write(subdistrict, month);
				coordination.write(subdistrict, month);
				assessments.write(subdistrict, month);
				batch.sendWhenFull();
			}
			coordination.write(subdistricts, month);
			batch.send();
		}
		BarrierGenerator barriers = new BarrierGenerator(batch, this.timeline);
		subdistricts.forEach(barriers::write);
		batch.send();
	}

	private List<Subdistrict> people(RegencyPlan plan, CopyBatch batch) {
		plan.write(batch.into(Table.AREA));
		new SettingGenerator(batch, this.timeline).writeOffice(plan.regency().code());
		AccountGenerator accounts = new AccountGenerator(batch, this.timeline, this.passwordHash);
		UUID coordinator = accounts.writeOffice(plan.regency().code());
		List<Subdistrict> subdistricts = new ArrayList<>();
		for (SubdistrictPlan subdistrict : plan.subdistricts()) {
			subdistricts.add(new SubdistrictGenerator(subdistrict, this.timeline, batch, this.protection)
				.write(coordinator, accounts));
			batch.send();
		}
		new TrainingGenerator(batch, this.timeline).write(plan.regency().code(), subdistricts);
		return subdistricts;
	}

}
