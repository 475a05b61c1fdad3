package id.sikap.report;

import java.util.List;

import id.sikap.capacityreport.CapacityPart;
import id.sikap.coverage.CoverageMonth;
import id.sikap.coverage.CoverageRow;
import id.sikap.setting.ReportSettings;

/**
 * What is known of a companion's month.
 *
 * @param villages where he has figures, by code
 * @param months the last one is the month reported on
 * @param planned his groups with a planned meeting
 * @param settings that were in force
 */
record CompanionFacts(List<CoverageRow> villages, List<CoverageMonth> months, List<PlannedGroups> planned,
		List<GroupLine> groups, List<TopicTaught> topics, Obstacles obstacles, CapacityPart capacity,
		ReportSettings settings) {

}
