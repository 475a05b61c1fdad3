/**
 * What companions have learnt: the training record, trainings taken elsewhere, who needs
 * a refresher, and what is measured and told of it in a report.
 */
package id.sikap.trainingrecord;
