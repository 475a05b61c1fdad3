package id.sikap.capacityreport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import id.sikap.capacity.IndicatorLine;
import id.sikap.capacity.IndicatorMean;
import id.sikap.capacity.MeasureView;
import id.sikap.capacity.UnitRow;
import id.sikap.score.Measure;
import id.sikap.score.Trend;
import id.sikap.support.Formats;

/**
 * The capacity of a companion or an area in a report.
 *
 * @param day the last one of the month
 * @param closed whether its figures are final
 * @param whole its own figures
 * @param indicators of a companion
 * @param means of an area
 * @param areas kecamatan of a regency, villages of a kecamatan, by code
 * @param companions of an area by kecamatan and name; none in a copy that names no
 * persons
 * @param barriers that are named, the heaviest and oldest first
 * @param kinds all open barriers by kind and age
 * @param pressure of an area, null for none
 * @param needs of an area, or a companion's own
 * @param decisions of an area that are open
 */
public record CapacityPart(LocalDate day, boolean closed, UnitRow whole, List<IndicatorLine> indicators,
		List<IndicatorMean> means, List<UnitRow> areas, List<UnitRow> companions, List<BarrierLine> barriers,
		List<BarrierKinds> kinds, BigDecimal pressure, List<TrainingLine> trainings, List<TopicLine> needs,
		List<GoalLine> goals, List<DecisionLine> decisions) {

	private static final List<Measure> SHOWN = List.of(Measure.INDIVIDUAL, Measure.WILLINGNESS, Measure.COMPETENCE,
			Measure.ORGANISATIONAL, Measure.SOCIAL_SYSTEM, Measure.COMPOSITE);

	/** The levels with what they are made of, in the order of the method. */
	public List<MeasureView> measures() {
		return SHOWN.stream().map(this.whole::figure).filter((view) -> view != null).toList();
	}

	/** Whether anything is known of it yet. */
	public boolean isKnown() {
		return this.whole.levels().stream().anyMatch((level) -> level.figure().isKnown());
	}

	/** The means of a level's indicators. */
	public List<IndicatorMean> means(Measure level) {
		return this.means.stream().filter((mean) -> Measure.of(mean.indicator().level()) == level).toList();
	}

	/** The levels that an area's indicators belong to. */
	public List<Measure> levels() {
		return SHOWN.stream().filter(Measure::isLevel).toList();
	}

	/** Goals that are due by the end of the next month. */
	public List<GoalLine> goalsDue() {
		return this.goals.stream().filter((goal) -> !goal.dueOn().isAfter(this.day.plusMonths(1))).toList();
	}

	/** A regency's companions by the names of its kecamatan, a kecamatan's under none. */
	public Map<String, List<UnitRow>> companionsByArea() {
		Map<String, String> names = new HashMap<>();
		this.areas.forEach((area) -> names.put(area.unit().key(), area.name()));
		Map<String, List<UnitRow>> grouped = new LinkedHashMap<>();
		this.companions.forEach((companion) -> grouped
			.computeIfAbsent(names.getOrDefault(companion.unit().subdistrictCode(), ""), (name) -> new ArrayList<>())
			.add(companion));
		return grouped;
	}

	public int openBarriers() {
		return this.kinds.stream().mapToInt(BarrierKinds::total).sum();
	}

	public int overdueGoals() {
		return (int) this.goals.stream().filter((goal) -> goal.dueOn().isBefore(this.day)).count();
	}

	/** The month's capacity in a few sentences, in Indonesian like the report. */
	public String text(Formats formats) {
		if (!isKnown()) {
			return "Data kapasitas belum cukup untuk dinilai.";
		}
		String levels = String.join(", ", this.whole.levels()
			.stream()
			.filter((level) -> level.figure().isKnown())
			.map((level) -> "pada tingkat " + name(level.measure()) + " " + className(level).toLowerCase(Locale.ROOT)
					+ " (" + formats.decimal(level.figure().score(), 2) + trend(level) + ")")
			.toList());
		return "Kapasitas " + levels + "." + weakest(formats) + barrierText(formats);
	}

	private String weakest(Formats formats) {
		if (this.whole.weakest() == null) {
			return "";
		}
		String lowest = this.indicators.isEmpty() ? lowestMean() : lowestIndicator();
		return " Tingkat terlemah adalah " + name(this.whole.weakest()) + " ("
				+ formats.decimal(this.whole.score(this.whole.weakest()), 2) + ")" + lowest + ".";
	}

	private String lowestMean() {
		return this.means.stream()
			.filter((mean) -> Measure.of(mean.indicator().level()) == this.whole.weakest() && mean.figure().isKnown())
			.min(Comparator.comparing((mean) -> mean.figure().score()))
			.map((mean) -> ", terutama pada " + mean.indicator().name().toLowerCase(Locale.ROOT))
			.orElse("");
	}

	private String lowestIndicator() {
		return this.indicators.stream()
			.filter((line) -> Measure.of(line.indicator().level()) == this.whole.weakest() && line.score() != null)
			.min(Comparator.comparing((line) -> line.score().score()))
			.map((line) -> ", terutama pada " + line.indicator().name().toLowerCase(Locale.ROOT))
			.orElse("");
	}

	private String barrierText(Formats formats) {
		int open = openBarriers();
		if (open == 0) {
			return " Tidak ada hambatan yang terbuka.";
		}
		int severe = this.kinds.stream().mapToInt(BarrierKinds::severe).sum();
		int old = this.kinds.stream().mapToInt(BarrierKinds::old).sum();
		String details = String.join(", ",
				Stream
					.of((severe == 0) ? "" : formats.number(severe) + " berat",
							(old == 0) ? "" : formats.number(old) + " lebih dari 90 hari")
					.filter((part) -> !part.isEmpty())
					.toList());
		return " Hambatan terbuka: " + formats.number(open) + (details.isEmpty() ? "" : " (" + details + ")") + ".";
	}

	private static String trend(MeasureView level) {
		if (level.trend() == null) {
			return "";
		}
		return switch (level.trend().way()) {
			case UP -> ", naik";
			case DOWN -> ", turun";
			case FLAT -> ", stabil";
		};
	}

	/** As it is printed. */
	private static String name(Measure measure) {
		return switch (measure) {
			case INDIVIDUAL -> "individu";
			case WILLINGNESS -> "kesanggupan";
			case COMPETENCE -> "kecakapan";
			case ORGANISATIONAL -> "organisasi";
			case SOCIAL_SYSTEM -> "sistem sosial";
			case COMPOSITE -> "gabungan";
		};
	}

	/** For templates. */
	public String words(Measure measure) {
		String name = name(measure);
		return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
	}

	/** For templates: the class, a dash where there is no score. */
	public String classOf(MeasureView view) {
		return (view == null || !view.figure().isKnown()) ? "–" : className(view);
	}

	/** For templates: "naik +0,31", a dash where there are too few months. */
	public String trendOf(Trend trend, Formats formats) {
		if (trend == null) {
			return "–";
		}
		String sign = (trend.change().signum() > 0) ? "+" : "";
		String way = switch (trend.way()) {
			case UP -> "naik ";
			case DOWN -> "turun ";
			case FLAT -> "stabil ";
		};
		return way + sign + formats.decimal(trend.change(), 2);
	}

	/** As it is printed; the figure is known. */
	private static String className(MeasureView view) {
		return switch (view.figure().capacityClass()) {
			case VERY_LOW -> "Sangat rendah";
			case LOW -> "Rendah";
			case MIDDLE -> "Sedang";
			case HIGH -> "Tinggi";
			case VERY_HIGH -> "Sangat tinggi";
		};
	}

}
