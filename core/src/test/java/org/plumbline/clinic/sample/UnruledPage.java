package org.plumbline.clinic.sample;

class UnruledPage {}
