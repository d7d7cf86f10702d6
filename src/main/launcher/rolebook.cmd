@echo off
rem Starts rolebook.jar, which lies beside this script. What the options do is told in the other one.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
set "options=-XX:+UseSerialGC -Xmn64m -XX:SurvivorRatio=2 -XX:TargetSurvivorRatio=90 -Drolebook.tidy=true -Djdk.reflect.useNativeAccessorOnly=true -XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=128m -XX:+IgnoreUnrecognizedVMOptions -Xlog:disable -XX:-PrintWarnings"
set "archive=%~dp0rolebook.jsa"
set "create=-XX:-AutoCreateSharedArchive"
if "%~1"=="build" set "create=-XX:+AutoCreateSharedArchive"
if "%~1"=="build" goto shared
if exist "%archive%" goto shared
"%java%" %options% %ROLEBOOK_OPTS% -jar "%~dp0rolebook.jar" %*
exit /b %ERRORLEVEL%
:shared
"%java%" %options% %create% "-XX:SharedArchiveFile=%archive%" %ROLEBOOK_OPTS% -jar "%~dp0rolebook.jar" %*
exit /b %ERRORLEVEL%
