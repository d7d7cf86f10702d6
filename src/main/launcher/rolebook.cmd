@echo off
rem Starts rolebook.jar, which lies beside this script.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %ROLEBOOK_OPTS% -jar "%~dp0rolebook.jar" %*
exit /b %ERRORLEVEL%
