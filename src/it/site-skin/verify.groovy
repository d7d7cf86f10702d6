def site = new File(basedir, 'target/site')
def reports = new File(site, 'project-reports.html').getText('UTF-8')
assert reports.contains('href="handbook/index.html"')
assert reports.contains('岗位手册')

// The handbook keeps its own look: nothing of the skin is on its pages.
def handbook = new File(site, 'handbook/shop/clerk.html').getText('UTF-8')
assert handbook.contains('assets/handbook.css')
assert !handbook.contains('fluido')

// What was deployed is what was made.
def deployed = new File(basedir, 'target/deployed')
assert new File(deployed, 'handbook/shop/clerk.html').getText('UTF-8') == handbook
assert new File(deployed, 'index.html').isFile() || new File(deployed, 'project-reports.html').isFile()
