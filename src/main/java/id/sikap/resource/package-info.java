/**
 * What companions work with (sarana): devices, flipcharts, modules, transport; who holds
 * each, since when, and in what condition it was handed over.
 */
package id.sikap.resource;
